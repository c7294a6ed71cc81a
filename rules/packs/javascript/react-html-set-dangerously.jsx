import DOMPurify from "dompurify";

export function Profile({ user }) {
  // ruleid: javascript-react-html-set-dangerously
  const props = { __html: user.bio };
  // ok: javascript-react-html-set-dangerously
  const clean = { __html: DOMPurify.sanitize(user.bio) };
  // ok: javascript-react-html-set-dangerously
  const fixed = { __html: "<hr/>" };
  // ok: javascript-react-html-set-dangerously
  const other = { html: user.bio };
  return (
    <div>
      {/* ruleid: javascript-react-html-set-dangerously */}
      <p dangerouslySetInnerHTML={{ __html: user.bio }} />
      {/* ok: javascript-react-html-set-dangerously */}
      <p dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(user.bio) }} />
      {/* ok: javascript-react-html-set-dangerously */}
      <p dangerouslySetInnerHTML={clean} title={fixed.__html + other.html + props} />
    </div>
  );
}
