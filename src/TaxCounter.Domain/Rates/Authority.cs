namespace TaxCounter.Domain.Rates;

/// <summary>How sure the house is of a rule. Shown beside it on the rule-book page and in the steps.</summary>
public enum Certainty
{
    /// <summary>Read in a copy of the law, the ordinance, the form or the office's own page.</summary>
    Verified = 1,

    /// <summary>Read in somebody else's page that quotes or sums up the authority.</summary>
    Secondary = 2,

    /// <summary>Known from memory only; no paper was found.</summary>
    Memory = 3,

    /// <summary>Sources contradict each other: one reading is in force until the office decides.</summary>
    Open = 4,

    /// <summary>No law says it: the office sets it as it likes.</summary>
    OfficeChoice = 5,
}

/// <summary>Where a rule comes from.</summary>
/// <param name="Text">As cited to a customer: <c>EBR return form, line 21</c>.</param>
/// <param name="Certainty">How sure the house is.</param>
/// <param name="Url">Where the copy that was read stands, if it does.</param>
/// <param name="Note">What somebody who doubts it should know.</param>
public sealed record Authority(string Text, Certainty Certainty, string? Url = null, string? Note = null);

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
        Certainty.Secondary => "quoted by somebody else",
        Certainty.Memory => "from memory, not read",
        Certainty.Open => "sources differ; this reading is in force",
        _ => "the office's choice",
    };
}
