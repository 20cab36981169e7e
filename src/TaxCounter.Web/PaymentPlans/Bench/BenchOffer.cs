using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>An offer on the bench: worked out, or why not.</summary>
/// <param name="Number">1 to 4.</param>
/// <param name="Typed">As typed.</param>
/// <param name="Proposal">Worked out; null where it cannot be.</param>
/// <param name="WhyNot">Why it cannot be worked out; null where it is.</param>
public sealed record BenchOffer(int Number, OfferForm Typed, PlanProposal? Proposal, Refusal? WhyNot);
