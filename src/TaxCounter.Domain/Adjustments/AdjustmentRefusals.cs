using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Adjustments;

/// <summary>What is refused about adjustments, in sentences.</summary>
public static class AdjustmentRefusals
{
    /// <summary>The account is unknown.</summary>
    public static readonly Refusal UnknownAccount = new("adjustments.unknown-account", "There is no such account. Find it by name, address or phone first.", "Account");

    /// <summary>The same form with other content.</summary>
    public static Refusal OtherContent(AdjustmentNumber number) => new("adjustments.other-content", $"This form was already sent as {number}, for another account. Start a new adjustment.");

    /// <summary>Periods of another account.</summary>
    public static readonly Refusal OtherAccount = new("adjustments.other-account", "A period is not of this account. Choose periods of the account only.", "Periods");

    /// <summary>No period.</summary>
    public static readonly Refusal NoPeriod = new("adjustments.no-period", "Choose at least one period.", "Periods");

    /// <summary>The same twice.</summary>
    public static readonly Refusal PeriodTwice = new("adjustments.period-twice", "A period is listed twice. Choose each period once.", "Periods");

    /// <summary>An amount below zero.</summary>
    public static readonly Refusal BelowZero = new("adjustments.below-zero", "An amount cannot be below zero. Enter 0.00 where nothing is due.", "Periods");

    /// <summary>No words.</summary>
    public static readonly Refusal StatementNeeded = new("adjustments.statement-needed", "Write what is wrong with the account and how you know. It goes into the form and the letter.", "Statement");

    /// <summary>The reason is not for adjustments.</summary>
    public static readonly Refusal NoWorksheet = new("adjustments.no-worksheet", "The rule book has no worksheet for this reason. Ask a supervisor.", "ReasonCode");

    /// <summary>An amount is missing.</summary>
    public static Refusal AmountNeeded(string period, string what) => new("adjustments.amount-needed", $"{period}: enter {what}.", "Periods");

    /// <summary>The rule book has no tariff for the day.</summary>
    public static Refusal FeeNeeded(string period, string unknown, string use) =>
        new("adjustments.fee-needed", $"{period}: {unknown} Enter the monthly fee for {use} as the tariff in force prints it. It is kept as the office's own figure.", "Periods");

    /// <summary>Readings that are not what the worksheet needs.</summary>
    public static Refusal Readings(int needed) => new("adjustments.readings", $"Enter {needed} monthly readings, one after another, such as 7.9 8.1 7.4. None can be below zero.", "Readings");

    /// <summary>Readings in another unit than the tariff's.</summary>
    public static Refusal OtherUnit(string period, string average, string unit) => new("adjustments.other-unit", $"{period}: the tariff counts {unit}, and an average of {average} {unit} a month cannot be right. Enter the readings in {unit} (1 CCF is 748 gallons), and adjust periods of another unit by themselves.", "Readings");

    /// <summary>Something else than readings.</summary>
    public static readonly Refusal NoReadings = new("adjustments.no-readings", "Readings are numbers with a space between them, such as 7.9 8.1 7.4.", "Readings");

    /// <summary>Carts that cannot be.</summary>
    public static readonly Refusal Carts = new("adjustments.carts", "Enter how many extra carts were charged, and how many are there. There cannot be more than were charged.", "CartsThere");

    /// <summary>More than was charged.</summary>
    public static Refusal CartsAboveFee(string period, Money fee, Money charged) => new("adjustments.carts-above-fee", $"{period}: those carts cost {fee.InDollars()}, and only {charged.InDollars()} was charged. Check the number of carts.", "CartsCharged");

    /// <summary>No month since the carts were gone.</summary>
    public static Refusal NoMonthWithoutCarts(string period, DateOnly since) => new("adjustments.no-month-without-carts", $"{period}: no whole month of it is after {DateWords.Date(since)}. Leave the period out, or correct the day.", "Answers[since]");

    /// <summary>A day that has not come.</summary>
    public static Refusal AfterToday(string asks, DateOnly day, string field) => new("adjustments.after-today", $"{DateWords.Date(day)} is after today. Correct the day, or come back when it has passed: {asks}", field);

    /// <summary>A return that came before its period began.</summary>
    public static Refusal FiledBeforePeriod(string period, DateOnly filed) => new("adjustments.filed-before-period", $"{period}: a return cannot have come in on {DateWords.Date(filed)}, before the period began. Correct the day.", "Periods");

    /// <summary>A rate that changed inside the period.</summary>
    public static Refusal RateChangedWithin(string period, string place, string? before, string after) =>
        new("adjustments.rate-changed-within", $"{period}: the rate of {place} changed within the period, {(before is null ? "from one the rule book does not have" : $"from {before}")} to {after}. Work out the two parts, and use the reason for a clerical error with the right amount.", "Periods");

    /// <summary>A return that fills in several columns.</summary>
    public static Refusal SeveralColumns(string period, string filed) => new("adjustments.several-columns", $"{period}: {filed} has amounts in several columns. Enter an amended return with each amount in its right column instead.", "Periods");

    /// <summary>No month was vacant.</summary>
    public static Refusal NoVacantMonth(string period) => new("adjustments.no-vacant-month", $"{period}: no whole month of it falls within the two days. Leave the period out, or correct the days.", "Periods");

    /// <summary>The days of a vacancy.</summary>
    public static readonly Refusal VacantDays = new("adjustments.vacant-days", "Enter the first and the last day on which nobody was there, the first before the last.", "Answers[to]");

    /// <summary>No place.</summary>
    public static readonly Refusal LocationNeeded = new("adjustments.location-needed", "Choose the location code of the right place.", "Location");

    /// <summary>Days are missing.</summary>
    public static Refusal DaysNeeded(string period) => new("adjustments.days-needed", $"{period}: enter the day the return came in and the day all of it was paid.", "Periods");

    /// <summary>Nothing changes.</summary>
    public static readonly Refusal NothingChanges = new("adjustments.nothing-changes", "The worksheet comes to what was charged, so there is nothing to adjust. Check the figures, or withdraw the adjustment.", "Periods");

    /// <summary>A test does not pass.</summary>
    public static Refusal NotEligible(EligibilityAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new("adjustments.not-eligible", $"{answer.Says} {answer.Cure}".TrimEnd());
    }

    /// <summary>More than one person may post alone.</summary>
    public static Refusal AboveOne(Money above, Money amount, Money before) =>
        new("adjustments.above-one", $"Adjustments above {above.InDollars()} need a supervisor who did not prepare them. {(before.IsPositive ? $"With {before.InDollars()} posted alone before on this account, this one comes to {(amount + before).InDollars()}." : $"This one comes to {amount.InDollars()}.")} Submit it.");

    /// <summary>What was found is not so any more.</summary>
    public static readonly Refusal FoundNoMore = new("adjustments.found-no-more", "This is no longer found on the account: it was settled, or the facts changed. Look at what is found now.");

    /// <summary>More than one person may leave as it is.</summary>
    public static Refusal LeftAboveOne(Money above, Money amount, Money before) =>
        new("adjustments.left-above-one", $"Leaving more than {above.InDollars()} as it is needs a supervisor. {(before.IsPositive ? $"With {before.InDollars()} left before on this account, this one comes to {(amount + before).InDollars()}." : $"This one comes to {amount.InDollars()}.")} Submit the adjustment. If a supervisor denies it, it can be left as it is.", "Why");

    /// <summary>Something changed since it was worked out.</summary>
    public static Refusal Changed(WorkedPeriod now, Money charged, Money right)
    {
        ArgumentNullException.ThrowIfNull(now);
        return new("adjustments.changed", $"{now.Ledger.Obligation.Period} changed since the worksheet was made: {charged.InDollars()} was charged and {right.InDollars()} was right; now it is {now.Charged.InDollars()} and {now.Right.InDollars()}. Return it to be worked out again.");
    }
}
