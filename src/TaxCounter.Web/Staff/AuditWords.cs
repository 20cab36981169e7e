using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Staff;

/// <summary>The acts of the audit trail in plain words: one table. What it does not know is shown by its code.</summary>
public static class AuditWords
{
    private static readonly Dictionary<string, string> _acts = new(StringComparer.Ordinal)
    {
        ["account.owed"] = "looked at what is owed and why",
        ["account.statement"] = "made a statement",
        ["account.view"] = "looked at the account",
        ["audit.export"] = "took the trail as a file",
        ["audit.search"] = "searched the trail",
        ["day.close"] = "closed the day",
        ["day.export"] = "took the daily cash activity as a file",
        ["delegation.ask"] = "named somebody to decide in their place",
        ["delegation.confirm"] = "confirmed a delegation",
        ["delegation.end"] = "ended a delegation",
        ["delegation.refuse"] = "refused a delegation",
        ["deposit.prepare"] = "began a deposit",
        ["deposit.print"] = "printed a deposit slip",
        ["deposit.seal"] = "sealed the bag",
        ["deposit.take-out"] = "took a drawer out of the deposit",
        ["deposit.take-to-bank"] = "took the bag to the bank",
        ["deposit.unseal"] = "unsealed the bag",
        ["deposit.validate"] = "recorded what the bank validated",
        ["deposit.verify"] = "verified the bag",
        ["drawer.accept"] = "accepted the drawer",
        ["drawer.back-to-work"] = "went back to work from the count",
        ["drawer.count"] = "began to count the drawer",
        ["drawer.explain"] = "explained over or short",
        ["drawer.lock"] = "locked the drawer",
        ["drawer.open"] = "opened a drawer",
        ["drawer.seal-count"] = "sealed the count",
        ["drawer.unlock"] = "unlocked the drawer",
        ["drawer.x-report"] = "looked at the X report",
        ["drawer.z-report"] = "looked at the Z report",
        ["import.accounts"] = "imported accounts",
        ["import.charges"] = "imported charges",
        ["import.payments"] = "imported payments",
        ["import.registrations"] = "imported registrations",
        ["letter.view"] = "looked at the letter",
        ["letter.write"] = "wrote the letter",
        ["overdue.view"] = "looked at the overdue list",
        ["payment.form"] = "began a payment",
        ["payment.refused"] = "was refused a payment",
        ["payment.take"] = "took a payment",
        ["quote.make"] = "made a payoff quote",
        ["receipt.copy"] = "made a copy of the receipt",
        ["receipt.print"] = "printed the receipt",
        ["receipt.view"] = "looked at the receipt",
        ["rule.approve"] = "approved a rule",
        ["rule.propose"] = "proposed a rule",
        ["rule.record"] = "recorded the rules that ship",
        ["rule.refuse"] = "refused a rule",
        ["rule.withdraw"] = "withdrew a rule",
        ["sample.make"] = "made the sample office",
        ["search"] = "searched for an account",
        ["sign-in.add"] = "let somebody in",
        ["sign-in.code"] = "gave a new one-time code",
        ["sign-in.code-used"] = "signed in with a one-time code",
        ["sign-in.deny"] = "was not allowed",
        ["sign-in.done"] = "signed in",
        ["sign-in.end"] = "signed out",
        ["sign-in.end-all"] = "ended every session",
        ["sign-in.lock-out"] = "was locked out by wrong passwords",
        ["sign-in.open"] = "opened a shut sign-in",
        ["sign-in.password"] = "chose their own password",
        ["sign-in.password-again"] = "typed their password again",
        ["sign-in.refuse"] = "could not sign in",
        ["sign-in.reset"] = "set a new password at the console",
        ["sign-in.role"] = "changed a role",
        ["sign-in.role-ask"] = "asked for a role",
        ["sign-in.role-confirm"] = "confirmed a role",
        ["sign-in.role-refuse"] = "refused a role",
        ["sign-in.screen-lock"] = "locked the screen",
        ["sign-in.screen-unlock"] = "unlocked the screen",
        ["sign-in.shut"] = "shut a sign-in",
        ["sign-in.throttle"] = "had to wait: too many wrong passwords",
        ["sign-in.unlock"] = "lifted a lockout",
        ["tax-id.reveal"] = "read the tax id in full",
        ["template.record"] = "recorded the letters that ship",
        ["template.write"] = "wrote a new version of a letter",
        ["void.approve"] = "voided the receipt",
        ["void.refuse"] = "refused the void",
        ["void.refused"] = "was refused a void",
        ["void.request"] = "asked for a void",
        ["void.slip"] = "looked at the void slip",
        ["void.view"] = "looked at a void to decide",
        ["waiver.answer"] = "noted the customer's answer",
        ["waiver.ask-for-more"] = "requested information from the customer",
        ["waiver.begin"] = "began a request to waive penalty",
        ["waiver.close"] = "closed a waiver for no answer",
        ["waiver.decide"] = "decided on a waiver",
        ["waiver.deny-reversal"] = "denied the reversal of a waiver",
        ["waiver.evidence"] = "added a supporting document",
        ["waiver.evidence.view"] = "opened a supporting document of a waiver",
        ["waiver.go-on"] = "went on without an answer",
        ["waiver.open"] = "opened a waiver to decide",
        ["waiver.recall"] = "recalled a recommendation",
        ["waiver.recommend"] = "recommended on a waiver",
        ["waiver.remind"] = "sent the customer a reminder",
        ["waiver.report-export"] = "exported the report of waivers",
        ["waiver.request-reversal"] = "requested the reversal of a waiver",
        ["waiver.return"] = "returned a waiver with a question",
        ["waiver.reverse"] = "reversed a waiver",
        ["waiver.submit"] = "submitted a request to waive penalty",
        ["waiver.view"] = "looked at a waiver",
        ["waiver.withdraw"] = "withdrew a waiver for the customer",
        ["waiver.write"] = "wrote on a request to waive penalty",
    };

    /// <summary>An act as said after the name of who did it; its code where the table does not know it.</summary>
    public static string Of(string what) => _acts.GetValueOrDefault(what, what);

    /// <summary>The page of what it was done to, where it has one; null otherwise.</summary>
    public static string? UrlOf(AuditRow row, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(who);
        if (row.Subject is not { Length: > 0 } subject)
        {
            return null;
        }

        if (ReceiptNumber.TryParse(subject, out var receipt))
        {
            return who.May(Permission.SeeReceipts) ? $"/cashiering/receipts/{receipt}" : null;
        }

        if (DepositNumber.TryParse(subject, out var deposit))
        {
            return who.May(Permission.SeeReceipts) ? $"/deposits/{deposit}" : null;
        }

        if (WaiverNumber.TryParse(subject, out var waiver))
        {
            return who.May(Permission.SeeWaivers) ? $"/penalty-waivers/{waiver}" : null;
        }

        if (QuoteNumber.TryParse(subject, out var quote) && AccountNumber.TryParse(row.Account, out var owner))
        {
            return who.May(Permission.SeeAccounts) ? $"/accounts/{owner.Digits}/owed?quote={quote}" : null;
        }

        if (LetterNumber.TryParse(subject, out var letter))
        {
            return who.May(Permission.SeeLetters) ? $"/correspondence/letters/{letter}" : null;
        }

        if (AccountNumber.TryParse(subject, out var account))
        {
            return who.May(Permission.SeeAccounts) ? $"/accounts/{account.Digits}" : null;
        }

        return who.May(Permission.SeeCash) ? OfDay(row.What, subject) : null;
    }

    private static string? OfDay(string what, string subject)
    {
        var at = subject.LastIndexOf(' ');
        return !DateOnly.TryParseExact(subject[(at + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? null
            : what.StartsWith("day.", StringComparison.Ordinal) ? $"/cashiering/days/{day.Field()}"
            : what.StartsWith("drawer.", StringComparison.Ordinal) ? $"/supervisor/drawers?day={day.Field()}"
            : null;
    }
}
