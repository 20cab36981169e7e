using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>The letter about a returned check. What it says in each language lies beside the records of the duty.</summary>
public static class ReturnedCheckLetterKinds
{
    /// <summary>The bank did not pay a check.</summary>
    public static readonly LetterKind Returned = LetterKind.Of("check-returned", "Returned check", "when a check comes back from the bank",
        new LetterField("check-number", "The number of the check.", false),
        new LetterField("check-amount", "The amount of the check.", true),
        new LetterField("returned-day", "The day the bank returned it.", false),
        new LetterField("bank-reason", "Why the bank did not pay it.", false),
        new LetterField("receipt", "The number of the receipt it had paid.", false),
        new LetterField("how-to-pay", "By what the office takes the payment from now on.", true)) with
    { FiguresExample = "returned-check-figures" };

    /// <summary>Every kind.</summary>
    public static readonly IReadOnlyList<LetterKind> All = [Returned];
}
