using System.Text.RegularExpressions;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Refunds;

/// <summary>A claim as the customer makes it: the data of the form with the sworn statement.</summary>
public sealed partial record RefundClaim
{
    /// <summary>How much is claimed.</summary>
    public required Money Amount { get; init; }

    /// <summary>The day the claim came in; interest and the refund right count from it.</summary>
    public required DateOnly ClaimedOn { get; init; }

    /// <summary>Who signs the claim.</summary>
    public required string SignedBy { get; init; }

    /// <summary>As what: owner, officer, representative.</summary>
    public required string Capacity { get; init; }

    /// <summary>Why more was paid than was due, in the customer's words.</summary>
    public required string Statement { get; init; }

    /// <summary>Before whom it was sworn or how it was certified; empty while it was not.</summary>
    public required string SwornBefore { get; init; }

    /// <summary>The day of that; null while it was not.</summary>
    public DateOnly? SwornOn { get; init; }

    /// <summary>To whom it is paid.</summary>
    public required string Payee { get; init; }

    /// <summary>Where the check goes, on one line.</summary>
    public required string PayTo { get; init; }

    /// <summary>How it is paid.</summary>
    public RefundPayment Payment { get; init; } = RefundPayment.Check;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    internal Refusal? WhyNot(DateOnly today) =>
        !Amount.IsPositive ? RefundRefusals.AmountNeeded
        : ClaimedOn > today ? RefundRefusals.ClaimedLater
        : Long(SignedBy, Refund.LongestName, "SignedBy") ?? Long(Capacity, Refund.LongestName, "Capacity") ?? Long(SwornBefore, Refund.LongestName, "SwornBefore") ?? Long(Payee, Refund.LongestName, "Payee")
            ?? Long(PayTo, Refund.LongestPlace, "PayTo") ?? Long(Statement, Refund.LongestText, "Statement")
            ?? Missing(SignedBy, "SignedBy") ?? Missing(Capacity, "Capacity") ?? Missing(Statement, "Statement") ?? Missing(Payee, "Payee") ?? Missing(PayTo, "PayTo")
            ?? (SwornOn > today ? RefundRefusals.SwornLater : null)
            ?? WhyNoRouting();

    /// <summary>By ACH the account on file with finance counts; a routing number that is written all the same must be one.</summary>
    private Refusal? WhyNoRouting() => Payment == RefundPayment.Ach
        && Routing().Matches(TypedText.Plain(PayTo)).Select(m => string.Concat(m.Groups["number"].Value.Where(char.IsAsciiDigit))).FirstOrDefault(n => !CheckDigit.IsRoutingNumber(n)) is { } wrong
            ? RefundRefusals.WrongRouting(wrong) : null;

    [GeneratedRegex(@"\b(routing|aba|rtn|transit)\b\D{0,20}(?<number>[0-9][0-9 -]{3,}[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Routing();

    private static Refusal? Long(string text, int longest, string field) => Cases.CaseRefusals.WrongText(text, field, longest);

    private static Refusal? Missing(string text, string field) => string.IsNullOrWhiteSpace(text) ? RefundRefusals.Needed(field) : null;
}
