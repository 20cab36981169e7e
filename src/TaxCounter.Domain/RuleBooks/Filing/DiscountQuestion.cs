using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a discount is asked for.</summary>
public sealed record DiscountQuestion
{
    public required string TaxType { get; init; }

    /// <summary>The period of the return; its length says how often it is filed.</summary>
    public required Period Period { get; init; }

    /// <summary>The tax of the return; for East Baton Rouge, line 18.</summary>
    public required Money Tax { get; init; }

    /// <summary>When the return came in.</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>When all of it was paid.</summary>
    public required DateOnly PaidOn { get; init; }

    /// <summary>It is use tax: what the filer owes on purchases of its own.</summary>
    public bool UseTax { get; init; }

    /// <summary>How often the account files, where that is said as well; refused if the period is another's.</summary>
    public FilingFrequency? Frequency { get; init; }
}
