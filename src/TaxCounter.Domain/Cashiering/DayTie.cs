namespace TaxCounter.Domain.Cashiering;

/// <summary>One tie of the day, said in a sentence.</summary>
/// <param name="State">Whether it holds.</param>
/// <param name="Sentence">What agrees with what, with the figures.</param>
public sealed record DayTie(TieState State, string Sentence)
{
    /// <summary>Whether it is about drawers, bags and the bank, and not about the office's own books.</summary>
    public bool IsOfMoney { get; init; }
}
