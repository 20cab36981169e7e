namespace TaxCounter.Web.Cases;

/// <summary>The form that takes a supporting document in.</summary>
public sealed class EvidenceForm
{
    public IFormFile? File { get; set; }

    public string? Shows { get; set; }

    /// <summary>The day it was received; today where nothing is entered.</summary>
    public DateOnly? ReceivedOn { get; set; }
}
