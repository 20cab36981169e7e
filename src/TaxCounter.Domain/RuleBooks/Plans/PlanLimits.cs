namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a payment plan may be without asking further.</summary>
/// <param name="Months">The most months.</param>
/// <param name="DownRate">The least down payment, as a fraction of what is owed.</param>
/// <param name="GraceDays">Days after an instalment is due in which it is not late for the plan.</param>
public sealed record PlanLimits(int Months, decimal DownRate, int GraceDays)
{
    /// <summary>Days that a cure letter gives after the days of grace, before the plan may be put in default; 0: no letter is needed.</summary>
    public int CureDays { get; init; }

    /// <summary>How many plans one account may have at a time.</summary>
    public int MostPlans { get; init; } = 1;

    /// <summary>How many new charges may be left unpaid before the plan is in danger: this many are one too many.</summary>
    public int NewUnpaid { get; init; } = 1;

    /// <summary>Whether a return that became due during the plan and is not filed counts among them.</summary>
    public bool UnfiledCounts { get; init; }

    /// <summary>For how many years an earlier default asks for a supervisor.</summary>
    public int DefaultYears { get; init; }

    /// <summary>The notice that the office gives before it changes or ends a plan because circumstances changed; null where no law asks for one.</summary>
    public PlanNoticeRule? ChangeNotice { get; init; }
}
