using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>An account whose tax crossed a threshold: how often it files now, how often it is to file by the rule book, and from which period.</summary>
/// <param name="Number">The account.</param>
/// <param name="Name">The name a clerk calls out.</param>
/// <param name="TaxType">The tax.</param>
/// <param name="Now">How often it files now.</param>
/// <param name="Tax">The tax that the rule goes by.</param>
/// <param name="Measured">Which tax that is: <c>average a month, Oct 2025 to Sep 2026</c>.</param>
/// <param name="Rule">The rule's answer with its steps.</param>
/// <param name="Proposed">How often it is to file.</param>
/// <param name="From">The first day of the first period that is filed so; never before today.</param>
public sealed record FrequencyProposal(AccountNumber Number, string Name, string TaxType, FilingFrequency Now, Money Tax, string Measured, Calculation Rule, FilingFrequency Proposed, DateOnly From)
{
    /// <summary>How often it files now, in a word.</summary>
    public string NowSaid => Now.Said();

    /// <summary>How often it is to file, in a word.</summary>
    public string ProposedSaid => Proposed.Said();
}
