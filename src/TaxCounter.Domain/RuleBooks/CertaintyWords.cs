namespace TaxCounter.Domain.RuleBooks;

/// <summary>Certainty in a few words, as a customer may read it.</summary>
public static class CertaintyWords
{
    /// <summary>The law as cited, with the mark where it was not read in the source: <c>REV-1611, 2026 (quoted by somebody else)</c>.</summary>
    public static string Cited(this Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Certainty is Certainty.Verified or Certainty.OfficeChoice ? authority.Text : $"{authority.Text} ({Of(authority.Certainty)})";
    }

    /// <summary>The words.</summary>
    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Verified => "read in the source",
        Certainty.Secondary => "quoted by another source",
        Certainty.Memory => "from memory, not read",
        Certainty.Open => "sources differ; this reading is in force",
        _ => "the office's choice",
    };
}
