using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Collections;

/// <summary>Letters in bulk: the list they would go to, the form, and those of before.</summary>
/// <param name="Filter">Which accounts.</param>
/// <param name="Count">How many are on the list.</param>
/// <param name="Owing">What they owe, as posted.</param>
/// <param name="Form">What was filled in.</param>
/// <param name="Runs">Those of before, newest first.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="Who">Who looks.</param>
public sealed record StatementsPage(OverdueFilter Filter, int Count, Money Owing, StatementsForm Form, RecordPage<StatementRun> Runs, RuleBook Rules, StaffMember Who)
{
    /// <summary>Whether they may be sent by whoever looks.</summary>
    public bool MaySend => Who.May(Permission.SendDemands);
}
