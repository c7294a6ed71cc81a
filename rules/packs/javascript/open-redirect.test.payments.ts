import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY);

// The address is the payment service's, whatever it was told of this site.
export async function pay() {
  const origin = (await headers()).get('origin');
  const session = await stripe.checkout.sessions.create({ mode: 'payment', success_url: `${origin}/paid` });
  // ok: javascript-open-redirect
  redirect(session.url);
}

export async function back() {
  const origin = (await headers()).get('origin');
  // ruleid: javascript-open-redirect
  redirect(origin);
}
