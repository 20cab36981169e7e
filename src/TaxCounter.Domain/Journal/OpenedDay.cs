using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Journal;

/// <summary>The next business day, opened at once after today was closed, because the office works past its close: what is done until midnight belongs to it.</summary>
public sealed class OpenedDay
{
    private OpenedDay() => Opened = null!;

    /// <summary>The business day that was opened.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>The day on which it was opened, and which was closed before.</summary>
    public DateOnly After { get; private init; }

    /// <summary>Who opened it, and when.</summary>
    public Signature Opened { get; private init; }

    /// <summary>Opens a day.</summary>
    public static OpenedDay Of(DateOnly day, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return new OpenedDay { Day = day, After = act.Today, Opened = act.Signature };
    }
}
