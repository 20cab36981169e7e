using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>What is refused about payoff quotes, in sentences.</summary>
public static class QuoteRefusals
{
    /// <summary>No such quote.</summary>
    public static Refusal Unknown(string number) =>
        new("accounts.quote-unknown", $"There is no payoff quote {number} for this account.");

    /// <summary>No day at all.</summary>
    public static readonly Refusal NoDay = new("accounts.quote-no-day", "Choose at least one day on which the customer would pay.", "Days");

    /// <summary>More days than fit side by side.</summary>
    public static readonly Refusal TooManyDays = new("accounts.quote-too-many-days", "A payoff quote can have up to four days. Make another quote for the other days.", "Days");

    /// <summary>A day before today.</summary>
    public static Refusal DayGoneBy(DateOnly day) =>
        new("accounts.quote-day-gone-by", $"{Said(day)} is in the past. Choose today or a later day.", "Days");

    /// <summary>A day further ahead than the office quotes.</summary>
    public static Refusal TooFarAhead(DateOnly day, DateOnly last) =>
        new("accounts.quote-too-far-ahead", $"{Said(day)} is too far ahead. This office quotes up to {Said(last)}. For a later day, the page shows an estimate only.", "Days");

    /// <summary>Nothing is due on any of the days.</summary>
    public static readonly Refusal NothingDue = new("accounts.quote-nothing-due", "Nothing is due on any of these days, so there is nothing to quote.", "Days");

    /// <summary>Not said how it was asked for.</summary>
    public static readonly Refusal Channel = new("accounts.quote-channel", "Choose how the customer asked: at the window, by phone or by letter.", "Channel");

    /// <summary>A name too long.</summary>
    public static readonly Refusal AskedByTooLong = new("accounts.quote-asked-by-too-long", "Use 100 characters or fewer for the name of the person who asked.", "AskedBy");

    /// <summary>The key was used for something else.</summary>
    public static Refusal OtherContent(QuoteNumber number) =>
        new("accounts.quote-other-content", $"This form was already saved as {number} with different days. Open that quote, or start a new one from the account.");

    private static string Said(DateOnly day) => DateWords.WithWeekday(day);
}
