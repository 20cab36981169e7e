using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The form that takes a paper in.</summary>
public sealed class EvidenceForm
{
    /// <summary>The file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>What it shows.</summary>
    public string? Shows { get; set; }

    /// <summary>The day it came in; today where nothing is said.</summary>
    public DateOnly? ReceivedOn { get; set; }
}
