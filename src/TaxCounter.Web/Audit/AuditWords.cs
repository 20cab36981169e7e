using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Staff;

namespace TaxCounter.Web.Audit;

/// <summary>The acts of the audit trail in plain words: one table. What it does not know is shown by its code.</summary>
public static class AuditWords
{
    private static readonly Dictionary<string, string> _acts = new(StringComparer.Ordinal)
    {
        ["accounts.owed"] = "looked at what is owed and why",
        ["accounts.statement"] = "made a statement",
        ["accounts.view"] = "looked at the account",
        ["audit.export"] = "took the trail as a file",
        ["audit.search"] = "searched the trail",
        ["cashiering.day-close"] = "closed the day",
        ["cashiering.day-export"] = "took the daily cash activity as a file",
        ["staff.delegation-ask"] = "named somebody to decide in their place",
        ["staff.delegation-confirm"] = "confirmed a delegation",
        ["staff.delegation-end"] = "ended a delegation",
        ["staff.delegation-refuse"] = "refused a delegation",
        ["deposits.prepare"] = "began a deposit",
        ["deposits.print"] = "printed a deposit slip",
        ["deposits.seal"] = "sealed the bag",
        ["deposits.take-out"] = "took a drawer out of the deposit",
        ["deposits.take-to-bank"] = "took the bag to the bank",
        ["deposits.unseal"] = "unsealed the bag",
        ["deposits.validate"] = "recorded what the bank validated",
        ["deposits.verify"] = "verified the bag",
        ["cashiering.drawer-accept"] = "accepted the drawer",
        ["cashiering.drawer-back-to-work"] = "went back to work from the count",
        ["cashiering.drawer-count"] = "began to count the drawer",
        ["cashiering.drawer-explain"] = "explained over or short",
        ["cashiering.drawer-lock"] = "locked the drawer",
        ["cashiering.drawer-open"] = "opened a drawer",
        ["cashiering.drawer-seal-count"] = "sealed the count",
        ["cashiering.drawer-unlock"] = "unlocked the drawer",
        ["cashiering.drawer-x-report"] = "looked at the X report",
        ["cashiering.drawer-z-report"] = "looked at the Z report",
        ["imports.accounts"] = "imported accounts",
        ["imports.charges"] = "imported charges",
        ["imports.payments"] = "imported payments",
        ["imports.registrations"] = "imported registrations",
        ["correspondence.letter-view"] = "looked at the letter",
        ["correspondence.letter-write"] = "wrote the letter",
        ["collections.overdue-view"] = "looked at the overdue list",
        ["cashiering.payment-form"] = "began a payment",
        ["cashiering.payment-refused"] = "was refused a payment",
        ["cashiering.payment-take"] = "took a payment",
        ["accounts.quote-make"] = "made a payoff quote",
        ["cashiering.receipt-copy"] = "made a copy of the receipt",
        ["cashiering.receipt-print"] = "printed the receipt",
        ["cashiering.receipt-view"] = "looked at the receipt",
        ["rule-books.change-approve"] = "approved a rule",
        ["rule-books.change-propose"] = "proposed a rule",
        ["rule-books.record"] = "recorded the rules that ship",
        ["rule-books.change-refuse"] = "refused a rule",
        ["rule-books.change-withdraw"] = "withdrew a rule",
        ["samples.make"] = "made the sample office",
        ["search"] = "searched for an account",
        ["staff.add"] = "let somebody in",
        ["staff.code"] = "gave a new one-time code",
        ["sign-in.code-used"] = "signed in with a one-time code",
        ["sign-in.deny"] = "was not allowed",
        ["sign-in.done"] = "signed in",
        ["sign-in.end"] = "signed out",
        ["staff.end-all"] = "ended every session",
        ["sign-in.lock-out"] = "was locked out by wrong passwords",
        ["staff.enable"] = "opened a shut sign-in",
        ["sign-in.password"] = "chose their own password",
        ["sign-in.password-again"] = "typed their password again",
        ["sign-in.refuse"] = "could not sign in",
        ["staff.reset"] = "set a new password at the console",
        ["staff.role"] = "changed a role",
        ["staff.role-ask"] = "asked for a role",
        ["staff.role-confirm"] = "confirmed a role",
        ["staff.role-refuse"] = "refused a role",
        ["sign-in.screen-lock"] = "locked the screen",
        ["sign-in.screen-unlock"] = "unlocked the screen",
        ["staff.disable"] = "shut a sign-in",
        ["sign-in.throttle"] = "had to wait: too many wrong passwords",
        ["staff.unlock"] = "lifted a lockout",
        ["accounts.tax-id-reveal"] = "read the tax id in full",
        ["correspondence.template-record"] = "recorded the letters that ship",
        ["correspondence.template-write"] = "wrote a new version of a letter",
        ["cashiering.void-approve"] = "voided the receipt",
        ["cashiering.void-refuse"] = "refused the void",
        ["cashiering.void-refused"] = "was refused a void",
        ["cashiering.void-request"] = "asked for a void",
        ["cashiering.void-slip"] = "looked at the void slip",
        ["cashiering.void-view"] = "looked at a void to decide",
        ["penalty-waivers.answer"] = "noted the customer's answer",
        ["penalty-waivers.ask-for-more"] = "asked the customer for more",
        ["penalty-waivers.ask-reversal"] = "asked to reverse a waiver",
        ["penalty-waivers.begin"] = "began a request to waive penalty",
        ["penalty-waivers.close"] = "closed a waiver for no answer",
        ["penalty-waivers.decide"] = "decided on a waiver",
        ["penalty-waivers.evidence"] = "noted evidence",
        ["penalty-waivers.evidence-view"] = "opened a paper of a waiver",
        ["penalty-waivers.go-on"] = "went on without an answer",
        ["penalty-waivers.open"] = "opened a waiver to decide",
        ["penalty-waivers.recommend"] = "recommended on a waiver",
        ["penalty-waivers.refuse-reversal"] = "let a waiver stand",
        ["penalty-waivers.remind"] = "reminded the customer",
        ["penalty-waivers.report-export"] = "took the report of waivers as a file",
        ["penalty-waivers.return"] = "returned a waiver with a question",
        ["penalty-waivers.reverse"] = "reversed a waiver",
        ["penalty-waivers.submit"] = "handed in a request to waive penalty",
        ["penalty-waivers.take-back"] = "took a recommendation back",
        ["penalty-waivers.view"] = "looked at a waiver",
        ["penalty-waivers.withdraw"] = "noted that a waiver is no longer asked for",
        ["penalty-waivers.write"] = "wrote on a request to waive penalty",
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
            : what.StartsWith("cashiering.day-", StringComparison.Ordinal) ? $"/cashiering/days/{day.Field()}"
            : what.StartsWith("cashiering.drawer-", StringComparison.Ordinal) ? $"/supervisor/drawers?day={day.Field()}"
            : null;
    }
}
