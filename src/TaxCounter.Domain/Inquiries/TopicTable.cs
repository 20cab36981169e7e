namespace TaxCounter.Domain.Inquiries;

/// <summary>The one table of what an act of the audit trail says about the topic of an inquiry.</summary>
public static class TopicTable
{
    /// <summary>Acts that say something else than the rest of their duty; the longest beginning wins.</summary>
    private static readonly (string Begins, InquiryTopic Topic)[] _rows =
    [
        ("accounts.", InquiryTopic.Balance),
        ("accounts.credit-", InquiryTopic.Refund),
        ("accounts.alert-", InquiryTopic.Details),
        ("accounts.tax-id", InquiryTopic.Details),
        ("adjustments.", InquiryTopic.Adjustment),
        ("cashiering.payment", InquiryTopic.Payment),
        ("cashiering.receipt", InquiryTopic.Payment),
        ("cashiering.void", InquiryTopic.Payment),
        ("coding.", InquiryTopic.Registration),
        ("collections.", InquiryTopic.Overdue),
        ("correspondence.letter", InquiryTopic.Letter),
        ("demographics.", InquiryTopic.Details),
        ("knowledge.", InquiryTopic.Rules),
        ("licenses.", InquiryTopic.License),
        ("moved-payments.", InquiryTopic.Payment),
        ("off-accounts.", InquiryTopic.Refund),
        ("payment-plans.", InquiryTopic.PaymentPlan),
        ("penalty-waivers.", InquiryTopic.PenaltyWaiver),
        ("refunds.", InquiryTopic.Refund),
        ("registering.", InquiryTopic.Registration),
        ("returned-checks.", InquiryTopic.ReturnedCheck),
        ("returns.", InquiryTopic.Return),
    ];

    /// <summary>Parts of the name of an act that only looks: what was done says more than what was looked at.</summary>
    private static readonly string[] _looks = [".view", "-view", "-form", ".bench", "-print", "-copy", ".owed", ".statement", "-draft"];

    /// <summary>
    /// What an inquiry is about by what was done in it: the last act that changed something; else the last that looked at something else than the account; else the
    /// balance, where the account was looked at. Without an account it is about the rules.
    /// </summary>
    public static InquiryTopic Guess(IEnumerable<InquiryAct> acts, bool hasAccount)
    {
        ArgumentNullException.ThrowIfNull(acts);
        var known = acts.OrderBy(a => a.At).Select(a => (a.What, Topic: Of(a.What))).Where(a => a.Topic is not null).ToList();
        return known.FindLast(a => !IsLook(a.What)).Topic ?? known.FindLast(a => a.Topic != InquiryTopic.Balance).Topic
            ?? (hasAccount || known.Count > 0 ? InquiryTopic.Balance : InquiryTopic.Rules);
    }

    /// <summary>What one act is about; null where it says nothing.</summary>
    public static InquiryTopic? Of(string what) => _rows.Where(r => what.StartsWith(r.Begins, StringComparison.Ordinal)).OrderByDescending(r => r.Begins.Length).Select(r => (InquiryTopic?)r.Topic).FirstOrDefault();

    private static bool IsLook(string what) => _looks.Any(l => what.EndsWith(l, StringComparison.Ordinal));
}
