using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the rule book says about reaching people who are late: when and whom the office calls, how far ahead a promise may lie, how long an account is held for one clerk.</summary>
public sealed record CollectingRules
{
    /// <summary>When calls are made.</summary>
    public required DatedRows<CallHours> CallHours { get; init; }

    /// <summary>Alerts that forbid a call.</summary>
    public required IReadOnlyList<AlertRule> NoCalls { get; init; }

    /// <summary>Alerts that leave an account out of call mode; a call that a clerk begins from its page is not forbidden by them.</summary>
    public required IReadOnlyList<AlertRule> LeftOut { get; init; }

    /// <summary>How many days ahead a promise to pay may lie.</summary>
    public required DatedRows<int> PromiseDays { get; init; }

    /// <summary>For how many minutes an account that a clerk took in call mode is theirs.</summary>
    public required DatedRows<int> ClaimMinutes { get; init; }

    /// <summary>The alerts that forbid a call on a day.</summary>
    public IReadOnlyList<AlertRule> ForbiddenOn(DateOnly day) => [.. NoCalls.Where(a => Holds(a, day))];

    /// <summary>The alerts that keep an account out of call mode on a day, forbidden ones among them.</summary>
    public IReadOnlyList<AlertRule> LeftOutOn(DateOnly day) => [.. NoCalls.Concat(LeftOut).Where(a => Holds(a, day))];

    /// <summary>Why nobody is called at a moment: the office is closed, or it is too early or too late. Null when calls are made.</summary>
    /// <param name="local">The moment by the clock of the office.</param>
    /// <param name="calendar">The office's calendar.</param>
    public Refusal? WhyNoCallAt(DateTime local, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var day = DateOnly.FromDateTime(local);
        var row = CallHours.On(day);
        if (row.Refusal is { } unknown)
        {
            return unknown;
        }

        var (hours, authority) = (row.Value.Value, row.Value.Authority);
        var time = TimeOnly.FromDateTime(local);
        return calendar.IsBusinessDay(day) && time >= hours.From && time < hours.To ? null : RuleBookRefusals.NoCallsNow(hours, authority);
    }

    private static bool Holds(AlertRule alert, DateOnly day) => alert.Rows.On(day) is { Refusal: null, Value.Value: true };
}
