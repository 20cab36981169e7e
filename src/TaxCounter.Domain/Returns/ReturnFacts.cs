using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>What is known of a return beside its amounts.</summary>
public sealed record ReturnFacts
{
    public required string TaxType { get; init; }

    public required Period Period { get; init; }

    /// <summary>The last day to file and pay, off weekends and holidays.</summary>
    public required DateOnly DueOn { get; init; }

    public required DateOnly FiledOn { get; init; }

    public required DateOnly PaidOn { get; init; }

    /// <summary>Filed or paid after the due date.</summary>
    public bool IsLate => SettledOn > DueOn;

    /// <summary>When it was both filed and paid.</summary>
    public DateOnly SettledOn => FiledOn > PaidOn ? FiledOn : PaidOn;
}
