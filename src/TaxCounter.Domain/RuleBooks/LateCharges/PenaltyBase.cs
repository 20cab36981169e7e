namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a penalty's percentage is taken of.</summary>
public enum PenaltyBase
{
    /// <summary>The tax still due after payments made in time or before the period began (R.S. 47:337.70(A)).</summary>
    StillDue = 1,

    /// <summary>The tax of the return, paid or not (72 P.S. 7266(a)).</summary>
    TaxCharged = 2,
}
