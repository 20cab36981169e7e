using FluentValidation;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Web.PenaltyWaivers;

namespace TaxCounter.Web.Supervisor;

/// <summary>What a supervisor can choose on a packet.</summary>
public enum WaiverChoice
{
    /// <summary>All that is asked for.</summary>
    All = 1,

    /// <summary>What the clerk recommends.</summary>
    Recommended,

    /// <summary>Other amounts.</summary>
    Part,

    /// <summary>Nothing.</summary>
    Deny,

    /// <summary>Back to the clerk with a question.</summary>
    Return,
}
