import { useSearchParams, useParams } from "react-router-dom";

export function Welcome() {
  const [params] = useSearchParams();
  const { id } = useParams();
  // ruleid: javascript-react-address-from-outside
  const a = <a href={params.get("next")}>Continue</a>;
  // ruleid: javascript-react-address-from-outside
  const b = <iframe src={params.get("frame")} />;
  // ok: javascript-react-address-from-outside
  const c = <a href={"/items/" + encodeURIComponent(id)}>Item</a>;
  // ok: javascript-react-address-from-outside
  const d = <p title={params.get("title")}>{params.get("text")}</p>;
  return [a, b, c, d];
}
