import DOMPurify from "dompurify";
import { useSearchParams } from "react-router-dom";

export function Help() {
  const [params] = useSearchParams();
  // ruleid: javascript-react-html-from-outside
  const a = <p dangerouslySetInnerHTML={{ __html: params.get("html") }} />;
  // ok: javascript-react-html-from-outside
  const b = <p dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(params.get("html")) }} />;
  // ok: javascript-react-html-from-outside
  const c = <p dangerouslySetInnerHTML={{ __html: "<hr>" }} />;
  // ok: javascript-react-html-from-outside
  const d = <p>{params.get("html")}</p>;
  return [a, b, c, d];
}
