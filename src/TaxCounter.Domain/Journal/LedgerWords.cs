namespace TaxCounter.Domain.Journal;

/// <summary>The names of the ledger accounts, as finance reads them.</summary>
public static class LedgerWords
{
    // No arm for "all others": a new account is named here, or the build stops. CS8524 speaks of numbers that are no account at all.
#pragma warning disable CS8524
    /// <summary>What an account is called: <c>Undeposited checks</c>.</summary>
    public static string Of(LedgerAccount account) => account switch
    {
        LedgerAccount.Receivable => "Receivable",
        LedgerAccount.DrawerCash => "Drawer cash",
        LedgerAccount.DrawerChecks => "Drawer checks",
        LedgerAccount.CardClearing => "Card clearing",
        LedgerAccount.ChangeFund => "Change fund",
        LedgerAccount.UndepositedCash => "Undeposited cash",
        LedgerAccount.UndepositedChecks => "Undeposited checks",
        LedgerAccount.Bank => "Bank",
        LedgerAccount.Revenue => "Tax and fee revenue",
        LedgerAccount.PenaltyRevenue => "Penalty revenue",
        LedgerAccount.InterestRevenue => "Interest revenue",
        LedgerAccount.FeeRevenue => "Other fee revenue",
        LedgerAccount.UnappliedCredit => "Unapplied credit",
        LedgerAccount.OverShort => "Over and short",
        LedgerAccount.ImportClearing => "Payments of the old system",
        LedgerAccount.WaivedPenalty => "Waived penalty",
        LedgerAccount.SmallCredits => "Small credits written off",
        LedgerAccount.RefundsPayable => "Refunds payable",
        LedgerAccount.RefundInterest => "Interest on refunds",
        LedgerAccount.LockboxClearing => "Lockbox clearing",
        LedgerAccount.CardFees => "Card fees",
        LedgerAccount.BankFees => "Bank fees",
        LedgerAccount.Suspense => "Suspense",
        LedgerAccount.SafeCash => "Cash in the safe",
    };
#pragma warning restore CS8524
}
