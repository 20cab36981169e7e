namespace TaxCounter.Web.Cases;

/// <summary>The form that takes a supporting document in.</summary>
public sealed class EvidenceForm
{
    /// <summary>The file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>What it shows.</summary>
    public string? Shows { get; set; }

    /// <summary>The day it was received; today where nothing is entered.</summary>
    public DateOnly? ReceivedOn { get; set; }
}
