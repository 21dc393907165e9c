import saknas from "./404.11ty.tsx";
import api from "./api.11ty.tsx";
import arkiv from "./arkiv.11ty.tsx";
import arkivar from "./arkivar.11ty.tsx";
import attGora from "./att-gora.11ty.tsx";
import avsandare from "./avsandare.11ty.tsx";
import avsandarna from "./avsandarna.11ty.tsx";
import flyttad from "./flyttad.11ty.tsx";
import formular from "./formular.11ty.tsx";
import historik from "./historik.11ty.tsx";
import inbaddning from "./inbaddning.11ty.tsx";
import inbaddningregion from "./inbaddningregion.11ty.tsx";
import kalender from "./kalender.11ty.tsx";
import kalendermanad from "./kalendermanad.11ty.tsx";
import kalenderregion from "./kalenderregion.11ty.tsx";
import lamnaInformation from "./lamna-information.11ty.tsx";
import lista from "./lista.11ty.tsx";
import notis from "./notis.11ty.tsx";
import nytt from "./nytt.11ty.tsx";
import nyttvecka from "./nyttvecka.11ty.tsx";
import prenumerera from "./prenumerera.11ty.tsx";
import region from "./region.11ty.tsx";
import regioner from "./regioner.11ty.tsx";
import regler from "./regler.11ty.tsx";
import sidor from "./sidor.11ty.tsx";
import sok from "./sok.11ty.tsx";
import start from "./start.11ty.tsx";
import stilguide from "./stilguide.11ty.tsx";
import tema from "./tema.11ty.tsx";
import teman from "./teman.11ty.tsx";
import trasig from "./trasig.11ty.tsx";
import veckoblad from "./veckoblad.11ty.tsx";
import veckobladslista from "./veckobladslista.11ty.tsx";

/** Every kind of page, by the name of its template. Adding one is a file and a line here; a test holds that none is forgotten. */
export const sidslag = {
  "404": saknas,
  api,
  arkiv,
  arkivar,
  "att-gora": attGora,
  avsandare,
  avsandarna,
  flyttad,
  formular,
  historik,
  inbaddning,
  inbaddningregion,
  kalender,
  kalendermanad,
  kalenderregion,
  "lamna-information": lamnaInformation,
  lista,
  notis,
  nytt,
  nyttvecka,
  prenumerera,
  region,
  regioner,
  regler,
  sidor,
  sok,
  start,
  stilguide,
  tema,
  teman,
  trasig,
  veckoblad,
  veckobladslista,
};
