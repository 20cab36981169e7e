namespace TaxCounter.Web.Cases;

/// <summary>The form of a step.</summary>
public sealed class StepForm
{
    /// <summary>The text it asks for.</summary>
    public string? Text { get; set; }
}
