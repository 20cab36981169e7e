using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Domain.Demographics;

/// <summary>The letter that tells the former contact of a change. What it says in each language lies beside the records of the duty.</summary>
public static class DemographicsLetterKinds
{
    /// <summary>Something on file changed: to the former address and to the new one, so that nobody takes an account over unnoticed. It names no value.</summary>
    public static readonly LetterKind Changed = LetterKind.Of("on-file-changed", "Change of what is on file", "when an address, a phone, an e-mail or an officer changes",
        new LetterField("what-changed", "What changed, without the values.", true),
        new LetterField("from-day", "The day from which it holds.", true));

    /// <summary>Every kind.</summary>
    public static readonly IReadOnlyList<LetterKind> All = [Changed];
}
