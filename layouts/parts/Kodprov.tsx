/** Some lines of code to copy, under what they do. */
export const Kodprov = ({ gor, kod }: { gor: string; kod: string }) => (
  <div class="exempel">
    <p>{gor}</p>
    <pre translate={false}>
      <code>{kod}</code>
    </pre>
  </div>
);
