namespace TaxCounter.Web.Cases;

/// <summary>The form of a step.</summary>
public sealed class StepForm
{
    /// <summary>The text it asks for.</summary>
    public string? Text { get; set; }

    /// <summary>What was ticked of what is offered ready-made.</summary>
    public List<string> Offered { get; set; } = [];

    /// <summary>The text with what was ticked, one to a line; null when there is nothing.</summary>
    /// <param name="offers">What was offered: nothing else is added.</param>
    public string? Whole(IEnumerable<(string Says, string English)> offers)
    {
        var lines = offers.Select(o => o.Says).Where(Offered.Contains).Prepend(Text?.TrimEnd()).Where(l => !string.IsNullOrWhiteSpace(l)).ToList();
        return lines.Count == 0 ? Text : string.Join('\n', lines);
    }
}
