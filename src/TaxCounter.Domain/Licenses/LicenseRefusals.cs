using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Licenses;

/// <summary>What is refused about licenses, in sentences.</summary>
public static class LicenseRefusals
{
    /// <summary>The account of the application is unknown.</summary>
    public static readonly Refusal UnknownAccount = new("licenses.unknown-account", "There is no such account. Find it by name, address or phone first.", "Account");

    /// <summary>This office does not issue it.</summary>
    public static Refusal UnknownKind(string office) => new("licenses.unknown-kind", $"{office} issues no license of this kind. Choose one from the list.", "TaxType");

    /// <summary>A fee without a class.</summary>
    public static Refusal ClassNeeded(string kind) => new("licenses.class-needed", $"Choose the class. The fee of the {kind.ToLowerInvariant()} goes by it.", "Class");

    /// <summary>Nothing shows the opening day.</summary>
    public static Refusal OpeningNotShown(LicenseOpening opening, DateOnly openedOn)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return new("licenses.opening-not-shown", $"{(opening.OnRecord == openedOn ? "" : $"The records have the business from {DateWords.Date(opening.OnRecord)}. ")}{NotCharged(opening)}Enter what shows the opening day: a lease, a certificate of occupancy, a first invoice.", "ShownBy");
    }

    /// <summary>More is left uncharged than one person decides.</summary>
    public static Refusal OpeningNeedsSupervisor(LicenseOpening opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return new("licenses.opening-needs-supervisor", $"{NotCharged(opening)}A supervisor who had no part in this application approves it. Ask one to open it and press A, or withdraw it and apply with the right day and first license year.");
    }

    /// <summary>More is left uncharged than one supervisor decides.</summary>
    public static Refusal OpeningNeedsTwo(LicenseOpening opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return new("licenses.opening-needs-two", $"{NotCharged(opening)}So much needs two supervisors. Withdraw the application and apply from the first license year owed; then request a penalty waiver or an adjustment, which two supervisors decide.");
    }

    private static string NotCharged(LicenseOpening opening) => opening.NotCharged.IsPositive ? $"{opening.NotCharged.InDollars()} is not charged by the opening day and the first license year of this application. " : "";

    /// <summary>No place of business.</summary>
    public static readonly Refusal PlaceNeeded = new("licenses.place-needed", "Enter the street and the city of the place of business.", "Street");

    /// <summary>A post office box.</summary>
    public static readonly Refusal NoBox = new("licenses.no-box", "A post office box is no place of business. Enter the street where the business is; letters can still go to the box.", "Street");

    /// <summary>No such location code.</summary>
    public static Refusal UnknownLocation(string code) => new("licenses.unknown-location", $"There is no location code {code}. Choose one from the list.", "LocationCode");

    /// <summary>There is one already.</summary>
    public static Refusal Exists(LicenseNumber number, LicenseState state) =>
        new("licenses.exists", $"This account already has {number}, which is {LicenseWords.Is(state)}. Open that one instead.");

    /// <summary>The same form with other content.</summary>
    public static Refusal OtherContent(LicenseNumber number) => new("licenses.other-content", $"This form was already sent as {number}, for another account. Start a new application.");

    /// <summary>The fee is not the one that was shown.</summary>
    public static readonly Refusal OtherFee = new("licenses.other-fee", "The fee is not the one that was shown. Read the new one and send the form again.", "Gross");

    /// <summary>A renewal without receipts.</summary>
    public static Refusal GrossNeeded(int year) => new("licenses.gross-needed", $"This fee goes by gross receipts. Enter those of {year}; 0.00 if there were none.", "Gross");

    /// <summary>Something it needs is missing.</summary>
    public static Refusal StillNeeded(IReadOnlyList<LicenseRequirement> missing)
    {
        ArgumentNullException.ThrowIfNull(missing);
        return new("licenses.still-needed", $"Still missing: {string.Join("; ", missing.Select(m => m.Says))}. Note under What it needs what is here, or ask the customer for it with Request information.");
    }

    /// <summary>Nothing changed.</summary>
    public static readonly Refusal NothingNoted = new("licenses.nothing-noted", "This is what was noted before. Mark what has come in since.", "There");

    /// <summary>The newest term was issued before.</summary>
    public static Refusal IssuedAlready(string number) => new("licenses.issued-already", $"{number} is already issued for its current term. Print the certificate again from its page.");

    /// <summary>Its fee is unpaid.</summary>
    public static Refusal FeeUnpaid(Money owed, string kind) => new("licenses.fee-unpaid", $"{owed.InDollars()} of the {kind.ToLowerInvariant()} is unpaid. Take the payment first, then issue it.");

    /// <summary>Somebody holds it.</summary>
    public static Refusal Held(LicenseHold hold)
    {
        ArgumentNullException.ThrowIfNull(hold);
        return new("licenses.held", $"{hold.Placed.Name} put a hold on it: {hold.Reason}. It can be issued or renewed once the hold is lifted.");
    }

    /// <summary>An alert of the account holds every license of it.</summary>
    public static Refusal HeldByAlert(AccountAlert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return new("licenses.held-by-alert", $"An alert on the account holds its licenses: {alert.Text} A supervisor lifts it under Alerts.");
    }

    /// <summary>Tax is overdue.</summary>
    public static Refusal TaxOverdue(Money owed, string liftedBy) => new("licenses.tax-overdue", $"{owed.InDollars()} is overdue on this account, and that holds the license. {liftedBy}");

    /// <summary>An appeal or a plan lifts it, and the person who issues or renews is the one who put that alert up.</summary>
    public static Refusal LiftedByOwnAlert(AccountAlert alert, Money owed)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return new("licenses.own-alert", $"{owed.InDollars()} is overdue, and only the alert that you put up on {DateWords.Date(alert.RaisedOn)} lifts the hold. Ask another person to issue or renew the license.");
    }

    /// <summary>Held before.</summary>
    public static Refusal HeldAlready(LicenseHold hold)
    {
        ArgumentNullException.ThrowIfNull(hold);
        return new("licenses.held-already", $"{hold.Placed.Name} already put a hold on it: {hold.Reason}. Lift that one first.");
    }

    /// <summary>No hold.</summary>
    public static readonly Refusal NoHold = new("licenses.no-hold", "Nothing holds this license.");

    /// <summary>No first year.</summary>
    public static readonly Refusal NoFirstYear = new("licenses.no-first-year", "This license has no term of the year the business opened, so receipts of the first days change nothing.", "Gross");

    /// <summary>Receipts entered before.</summary>
    public static Refusal ReceiptsKnown(Money gross) => new("licenses.receipts-known", $"The receipts of the first days are already entered: {gross.InDollars()}.", "Gross");

    /// <summary>Renewed before.</summary>
    public static Refusal RenewedAlready(DateOnly lastDay) => new("licenses.renewed-already", $"It is already renewed through {DateWords.Date(lastDay)}.");

    /// <summary>Another year than the one after its last term.</summary>
    public static Refusal NotNext(int year) => new("licenses.not-next", $"The next year to renew is {year}. Open the license and renew that one first.");

    /// <summary>A year that is not renewed now.</summary>
    public static Refusal RenewalYear(int now) => new("licenses.renewal-year", $"Licenses are renewed for this year or the next: {now} or {now + 1}.", "year");

    /// <summary>Moves nowhere.</summary>
    public static readonly Refusal SamePlace = new("licenses.same-place", "That is where the business already is. Enter the new place.", "Street");

    /// <summary>No day it can have closed.</summary>
    public static Refusal ClosingDay(DateOnly opened, DateOnly today) => new("licenses.closing-day", $"Enter the last day of business, from {DateWords.Date(opened)} to {DateWords.Date(today)}.", "Day");

    /// <summary>The term runs.</summary>
    public static Refusal StillRuns(DateOnly lastDay) => new("licenses.still-runs", $"Its term runs through {DateWords.Date(lastDay)}. It can expire the day after.");

    /// <summary>Withdrawn after payment.</summary>
    public static Refusal FeePaid(Money paid) => new("licenses.fee-paid", $"{paid.InDollars()} of the fee was paid. Void the receipt while the day is open, or issue the license and close it; the rest goes through a refund.");
}
