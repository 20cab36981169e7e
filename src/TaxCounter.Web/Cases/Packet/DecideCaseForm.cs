using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Cases;

/// <summary>A decision on a case as it is filled in, with the revision that was read. A duty names its choices, and adds what else it asks.</summary>
/// <typeparam name="TChoice">What can be decided.</typeparam>
public abstract class DecideCaseForm<TChoice> : DecisionForm
    where TChoice : struct, Enum
{
    /// <summary>The choice; null while there is none.</summary>
    public TChoice? Choice { get; set; }

    /// <summary>The revision that was shown.</summary>
    public int Revision { get; set; }
}
