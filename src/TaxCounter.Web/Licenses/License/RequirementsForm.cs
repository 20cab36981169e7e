namespace TaxCounter.Web.Licenses;

/// <summary>What of the things a license needs is there, as it is marked.</summary>
public sealed class RequirementsForm
{
    /// <summary>The requirements that are there, by their ids in the rule book; an unknown one changes nothing.</summary>
    public List<string> There { get; set; } = [];
}
