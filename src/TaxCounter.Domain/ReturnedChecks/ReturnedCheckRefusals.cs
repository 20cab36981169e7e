using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>Why a returned check is not recorded, undone or redeposited.</summary>
public static class ReturnedCheckRefusals
{
    /// <summary>No such record.</summary>
    public static readonly Refusal Unknown = new("returned-checks.unknown", "There is no returned check with this number. Search for the check by its number or amount.");

    /// <summary>Not a check.</summary>
    public static readonly Refusal NoCheck = new("returned-checks.no-check", "This receipt has no such check. Open the receipt and choose the check that came back.");

    /// <summary>Voided, or about to be.</summary>
    public static readonly Refusal NotGood = new("returned-checks.not-good", "This receipt is voided, or its void waits for approval, so its check pays nothing. Compare the bank's notice with the receipt.");

    /// <summary>The bank has not said that it took the deposit.</summary>
    public static readonly Refusal NotBanked = new("returned-checks.not-banked", "The books do not have this check at the bank yet. Record first what the bank validated, on the page of its deposit. A check that is still in the office is voided with its receipt instead.");

    /// <summary>No reason.</summary>
    public static readonly Refusal WhyNeeded = new("returned-checks.why", "Choose why the bank did not pay it, as its notice says.", "Why");

    /// <summary>Part of it was moved.</summary>
    public static readonly Refusal Moved = new("returned-checks.moved", "Part of this receipt's money was moved to another account or period. Reverse that move first, from the receipt's page, then record the returned check.");

    /// <summary>The credit is used.</summary>
    public static readonly Refusal CreditUsed = new("returned-checks.credit-used", "Part of this check became unapplied credit and was used since. Reverse that first: on the account's Apply credit page, under “Used before”. If it was refunded, ask a supervisor how the refund is recovered.");

    /// <summary>The figures are others by now.</summary>
    public static readonly Refusal Changed = new("returned-checks.changed", "The figures changed since this page was opened. Nothing was recorded. Look at the new figures, then record the check.");

    /// <summary>A day that cannot be.</summary>
    public static Refusal Day(DateOnly first, DateOnly today) => new("returned-checks.day", $"Enter the day of the bank's notice: from {DateWords.Date(first)}, when the check was taken, to {DateWords.Date(today)}.", "ReturnedOn");

    /// <summary>A day on which it cannot have been redeposited.</summary>
    public static Refusal RedepositDay(DateOnly first, DateOnly today) => new("returned-checks.redeposit-day", $"Enter the day the bank paid it: from {DateWords.Date(first)}, when it came back, to {DateWords.Date(today)}.", "PaidOn");

    /// <summary>Recorded before.</summary>
    public static Refusal Already(ReturnedCheckNumber number) => new("returned-checks.already", $"This check is recorded as returned already: {number}.");

    /// <summary>Another form under the same key.</summary>
    public static Refusal OtherContent(ReturnedCheckNumber number) => new("returned-checks.other-content", $"This form was sent before and is {number}. Start again from the receipt for another check.");

    /// <summary>It does not lead there.</summary>
    public static Refusal WrongMove(ReturnedCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new("returned-checks.state", $"{check.Number} is {check.State.Words()}, so this cannot be done now. Look at it again.");
    }
}
