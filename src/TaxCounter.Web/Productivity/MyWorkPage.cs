using TaxCounter.Domain.Productivity;
using TaxCounter.Domain.Referrals;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Productivity;

/// <summary>What waits for a person.</summary>
public sealed record MyWorkPage(IReadOnlyList<MyWorkRow> Rows, CounterAct Act)
{
    /// <summary>How old one is, or how late.</summary>
    public string Age(MyWorkRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Due is not { } due ? ReferralWords.Age(Act.At - row.At) : due == Act.Today ? "today" : Act.Today.DayNumber - due.DayNumber is 1 ? "1 day late" : $"{Act.Today.DayNumber - due.DayNumber} days late";
    }
}
