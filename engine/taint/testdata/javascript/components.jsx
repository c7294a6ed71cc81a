import { memo, useEffect, useState } from 'react';
import DOMPurify from 'dompurify';

// Attributes are the fields of the object that a component is called with.
function Heading(props) {
  // ruleid: javascript-react-html-from-outside
  return <h1 dangerouslySetInnerHTML={{ __html: props.title }} />;
}

function Aside({ title, note }) {
  return (
    <aside>
      {/* ruleid: javascript-react-html-from-outside */}
      <p dangerouslySetInnerHTML={{ __html: title }} />
      {/* ok: javascript-react-html-from-outside */}
      <p dangerouslySetInnerHTML={{ __html: note }} />
      <p>{title}</p>
    </aside>
  );
}

const Clean = ({ title }) => {
  // ok: javascript-react-html-from-outside
  return <h2 dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(title) }} />;
};

const Remembered = memo(function ({ text }) {
  // todoruleid: javascript-react-html-from-outside
  return <b dangerouslySetInnerHTML={{ __html: text }} />;
});

// What a component hands on with a spread.
function Wrapped(props) {
  return <Inner {...props} />;
}

function Inner({ body }) {
  // ruleid: javascript-react-html-from-outside
  return <div dangerouslySetInnerHTML={{ __html: body }} />;
}

export function Page() {
  const title = new URLSearchParams(window.location.search).get('title');
  return (
    <main>
      <Heading title={title} />
      <Aside title={title} note="<hr>" />
      <Clean title={title} />
      <Remembered text={title} />
      <Wrapped body={title} />
    </main>
  );
}

// State is seen by every run of the component, whatever the order of the lines.
export function Stateful() {
  const [html, setHtml] = useState('');
  const [kind, setKind] = useState('');
  const [both, setBoth] = useState({ html: '', kind: '' });
  useEffect(() => {
    setHtml(decodeURIComponent(window.location.hash));
    setKind('<i>new</i>');
    setBoth({ html: window.location.search, kind: 'new' });
  }, []);
  return (
    <section>
      {/* ruleid: javascript-react-html-from-outside */}
      <p dangerouslySetInnerHTML={{ __html: html }} />
      {/* ok: javascript-react-html-from-outside */}
      <p dangerouslySetInnerHTML={{ __html: kind }} />
      {/* ruleid: javascript-react-html-from-outside */}
      <p dangerouslySetInnerHTML={{ __html: both.html }} />
      {/* ok: javascript-react-html-from-outside */}
      <p dangerouslySetInnerHTML={{ __html: '<hr>' }} />
    </section>
  );
}

// An element is no text: what stands in it is escaped when it is drawn.
export function Escaped() {
  const part = <b>{window.location.hash}</b>;
  const list = [part];
  // ok: javascript-react-html-from-outside
  return <p dangerouslySetInnerHTML={{ __html: list.join('') }} />;
}

// Functions among the attributes are run.
export function Buttons() {
  const [html, setHtml] = useState('');
  return (
    <div>
      <button onClick={() => setHtml(window.location.hash)}>Show</button>
      {/* ruleid: javascript-react-html-from-outside */}
      <p dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
