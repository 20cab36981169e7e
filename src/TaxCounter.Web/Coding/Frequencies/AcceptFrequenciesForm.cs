namespace TaxCounter.Web.Coding;

/// <summary>Which proposals are accepted, as it is filled in.</summary>
public sealed class AcceptFrequenciesForm
{
    /// <summary>The page of the list that was shown.</summary>
    public int Page { get; set; }

    /// <summary>The accounts that are chosen, each with its tax and the frequency that was read.</summary>
    public List<string> Ticked { get; set; } = [];

    /// <summary>Why.</summary>
    public string? Reason { get; set; }
}
