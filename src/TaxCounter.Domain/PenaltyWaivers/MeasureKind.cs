using System.Globalization;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>How an amount is said.</summary>
public enum MeasureKind
{
    /// <summary>All that can be waived.</summary>
    All = 1,

    /// <summary>A percent of what can be waived.</summary>
    Percent,

    /// <summary>An amount.</summary>
    Figure,
}
