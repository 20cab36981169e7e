using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the rule book cannot answer.</summary>
public static class RuleBookRefusals
{
    /// <summary>A refund before its payment or its claim.</summary>
    public static readonly Refusal RefundedTooEarly = new("rule-books.refunded-too-early", "The refund cannot be before the payment or the claim. Check the days.", "refunded");

    /// <summary>The day lies before the first row.</summary>
    public static Refusal BeforeFirstRow(string subject, DateOnly day, DateOnly firstDay) =>
        new("rule-books.before-first-row", string.Create(CultureInfo.InvariantCulture, $"The rule book has no {subject} on {day:MMM d, yyyy}. Its first row begins on {firstDay:MMM d, yyyy}. Ask a supervisor."));

    /// <summary>A place without a rate: outside of what the office taxes, or not in the book.</summary>
    public static Refusal NoRateAt(Location? place, string code, string office) => place is { IsOutside: true } ? OutsideLocation(place.Name) : UnknownLocation(code, office);

    /// <summary>Outside of what the office taxes.</summary>
    public static Refusal OutsideLocation(string place) =>
        new("rule-books.outside-location", $"The location is “{place}”, which has no rate of its own. Choose the location where the customer gets the goods.", "Location");

    /// <summary>The rule book says itself that this is not known; the sentence is the book's own.</summary>
    public static Refusal NotInTheRuleBook(string sentence) => new("rule-books.not-in-the-rule-book", sentence);

    /// <summary>The rule book has nothing on the subject at all.</summary>
    public static Refusal NothingOn(string subject, string office) =>
        NotInTheRuleBook($"The rule book of {office} has nothing on {subject}. Ask a supervisor.");

    /// <summary>Nobody is called at this hour.</summary>
    public static Refusal NoCallsNow(CallHours hours, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(authority);
        return new("rule-books.no-calls-now", $"Nobody is called at this hour. The office calls on business days from {DateWords.Time(default(DateOnly).ToDateTime(hours.From))} to {DateWords.Time(default(DateOnly).ToDateTime(hours.To))} ({authority.Text}). Go on then; letters can be written at any time.");
    }

    /// <summary>The tax is not filed for periods of this length.</summary>
    public static Refusal WrongPeriod(string tax, string period, string kinds) =>
        new("rule-books.wrong-period", $"{tax} is filed by the {kinds}, and '{period}' is not one of these. Choose another period.", "Period");

    /// <summary>The filing frequency said does not go with the period said.</summary>
    public static Refusal FrequencyIsNotThePeriods(string frequency, string period) =>
        new("rule-books.frequency-is-not-the-periods", $"'{period}' is not the period of a {frequency} return. Choose the frequency of the return.", "Frequency");

    /// <summary>An amount is missing without which the frequency cannot be told.</summary>
    public static Refusal AmountMissing(string measure) =>
        new("rule-books.amount-missing", $"The filing frequency depends on {measure}. Enter it.", "Amounts");

    /// <summary>An amount of money below nothing.</summary>
    public static Refusal AmountBelowZero(Money amount) =>
        new("rule-books.amount-below-zero", $"The amount must be 0.00 or more: {amount} was entered.", "Amount");

    /// <summary>No deadline, charge or limit of that name.</summary>
    public static Refusal UnknownRule(string kind, string id, string office, IEnumerable<string> known) =>
        new("rule-books.unknown-rule", $"{office} has no {kind} '{id}'. Choose one of these: {string.Join(", ", known)}.", "Rule");

    /// <summary>A day that must not lie before another one.</summary>
    public static Refusal PaidBeforeAssessed(DateOnly paidOn, DateOnly assessedOn) =>
        new("rule-books.paid-before-assessed", string.Create(CultureInfo.InvariantCulture, $"Tax assessed on {assessedOn:MMM d, yyyy} cannot have been paid before that, on {paidOn:MMM d, yyyy}. Check both dates."), "AssessedOn");

    /// <summary>The day asked lies so far ahead that no answer would mean anything.</summary>
    public static Refusal TooFarAhead(int lastYear) =>
        new("rule-books.too-far-ahead", string.Create(CultureInfo.InvariantCulture, $"The rule book ends with {lastYear}. Choose an earlier day."), "AsOf");

    /// <summary>No such tax type.</summary>
    public static Refusal UnknownTaxType(string code, string office) =>
        new("rule-books.unknown-tax-type", $"{office} has no tax type '{code}'.", "TaxType");

    /// <summary>No such location.</summary>
    public static Refusal UnknownLocation(string code, string office) =>
        new("rule-books.unknown-location", $"{office} has no location code '{code}'.", "Location");

    /// <summary>The office is not one of ours.</summary>
    public static Refusal UnknownJurisdiction(string code, string known) =>
        new("rule-books.unknown-jurisdiction", $"There is no rule book '{code}'. Choose one of these: {known}.", "Jurisdiction");

    /// <summary>No table for a rate.</summary>
    public static Refusal NoBracketTable(string percent) =>
        new("rule-books.no-bracket-table", $"The rule book has no table for {percent}. Ask a supervisor.", "Location");

    /// <summary>Not known how a price becomes tax.</summary>
    public static Refusal NoSaleRounding(string office) =>
        new("rule-books.no-sale-rounding", $"The rule book of {office} does not say how the tax on a price is rounded. Ask a supervisor.");

    /// <summary>No daily factor.</summary>
    public static Refusal NoDailyFactor(string office) =>
        new("rule-books.no-daily-factor", $"The rule book of {office} has no daily factor. It counts interest in another way.");

    /// <summary>No such class of license.</summary>
    public static Refusal UnknownLicenseClass(string id, string known) =>
        new("rule-books.unknown-license-class", known.Length == 0 ? "This office has no license fees." : $"There is no license class '{id}'. Choose one of these: {known}.", "class");

    /// <summary>The business opens after the license year.</summary>
    public static Refusal OpensAfterTheLicenseYear(int year) =>
        new("rule-books.opens-after-the-license-year", $"The business opens after {year}. Enter the license year it opens in.", "opened");

    /// <summary>Days that no year has.</summary>
    public static Refusal DaysOutOfRange { get; } = new("rule-books.days-out-of-range", "Enter 1 to 366 days.", "days");

    /// <summary>A license by rooms without their number.</summary>
    public static Refusal RoomsMissing { get; } = new("rule-books.rooms-missing", "This license goes by the number of sleeping rooms. Enter 1 or more rooms.", "rooms");

    /// <summary>No such user fee.</summary>
    public static Refusal UnknownUserFee(string code, string known) =>
        new("rule-books.unknown-user-fee", known.Length == 0 ? "This office has no user fees." : $"There is no user fee '{code}'. Choose one of these: {known}.", "fee");
}
