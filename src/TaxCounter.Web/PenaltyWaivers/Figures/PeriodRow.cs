namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>One period on a form: whether it is meant, and how much of it, as typed.</summary>
public sealed class PeriodRow
{
    public Guid Obligation { get; set; }

    public bool Ticked { get; set; }

    /// <summary><c>all</c>, <c>50%</c>, <c>40.00</c>.</summary>
    public string? Measure { get; set; }
}
