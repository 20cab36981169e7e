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

    /// <summary>It is open, so there is nothing to reopen.</summary>
    public static Refusal DayIsOpen(DateOnly day) => new("cashiering.day-open", $"{Words(day)} is open. There is nothing to reopen.");

    /// <summary>Asked for twice.</summary>
    public static Refusal ReopeningWaits(DateOnly day) => new("cashiering.day-reopening-waits", $"The reopening of {Words(day)} is already requested. Another supervisor decides it.");

    /// <summary>Nobody asked for it, or it was decided.</summary>
    public static Refusal NoReopening(DateOnly day) => new("cashiering.day-no-reopening", $"Nobody asked to reopen {Words(day)}, or it was decided. Open the day again to see.");

    /// <summary>A day that is not today.</summary>
    public static Refusal OnlyFromToday(DateOnly day) => new("cashiering.day-not-today", $"The next business day is opened on the day itself. {Words(day)} is not today.");

    /// <summary>Today is not closed.</summary>
    public static Refusal CloseFirst(DateOnly day) => new("cashiering.day-close-first", $"Close {Words(day)} first. Then the next business day can be opened.");

    /// <summary>Twice.</summary>
    public static Refusal NextIsOpen(DateOnly day) => new("cashiering.day-next-open", $"{Words(day)} is already open.");

    private static string Words(DateOnly day) => DateWords.WithWeekday(day);
}
