using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What is refused about closing a day.</summary>
public static class DayRefusals
{
    /// <summary>A day to come.</summary>
    public static Refusal NotYet(DateOnly day) => new("cashiering.day-not-yet", $"{Words(day)} has not come yet.");

    /// <summary>Twice.</summary>
    public static Refusal AlreadyClosed(DateOnly day) => new("cashiering.day-already-closed", $"{Words(day)} is already closed.");

    /// <summary>Something is left to do.</summary>
    public static Refusal LeftToDo(DateOnly day, IEnumerable<string> left) => new("cashiering.day-left-to-do", $"{Words(day)} cannot be closed yet. {string.Join(' ', left)}");

    private static string Words(DateOnly day) => DateWords.WithWeekday(day);
}
