using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>The holds of a license, lifted ones among them.</summary>
public sealed class LicenseHolds : CaseCollection<LicenseHold>
{
    /// <summary>The one that holds; null where none does.</summary>
    public LicenseHold? Open => Rows.Find(h => h.Lifted is null);

    internal Refusal? Place(CounterAct act)
    {
        if (Open is { } already)
        {
            return LicenseRefusals.HeldAlready(already);
        }

        Rows.Add(LicenseHold.Of(Rows.Count + 1, act.Reason!, act.Signature));
        return null;
    }

    internal Refusal? Lift(CounterAct act)
    {
        if (Open is not { } hold)
        {
            return LicenseRefusals.NoHold;
        }

        hold.Lift(act.Reason!, act.Signature);
        return null;
    }
}
