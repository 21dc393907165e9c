import { z } from "zod";

const Name = z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/);

/** What GitHub tells when a run is completed, as far as it is used. It comes from GitHub, but names of branches are anybody's. */
export const RunEvent = z.object({
  repository: z.object({ full_name: Name }),
  workflow_run: z.object({
    id: z.int().min(1),
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string().min(1).max(255),
    /** Missing when the fork has been taken away. */
    head_repository: z.object({ id: z.int(), full_name: Name, owner: z.object({ login: z.string() }) }).nullish(),
  }),
});

export type RunEvent = z.output<typeof RunEvent>;
