using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>One part of one obligation that a payment pays.</summary>
public sealed record Applied(Obligation Obligation, Component Component, Money Amount);
