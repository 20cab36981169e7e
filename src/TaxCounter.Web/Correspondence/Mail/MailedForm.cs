namespace TaxCounter.Web.Correspondence;

/// <summary>The letters that were printed and are in the mail.</summary>
public sealed class MailedForm
{
    /// <summary>Their numbers, as printed.</summary>
    public List<string> Numbers { get; set; } = [];
}
