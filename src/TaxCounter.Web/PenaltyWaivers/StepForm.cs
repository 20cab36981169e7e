using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The form of a step.</summary>
public sealed class StepForm
{
    /// <summary>The text it asks for.</summary>
    public string? Text { get; set; }
}
