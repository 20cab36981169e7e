using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Authorizations;

/// <summary>Records authorizations with the scan of their paper, and notes that one was revoked.</summary>
public sealed class AuthorizationService(IAuthorizations authorizations, IAccounts accounts, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>
    /// Records one; the same form again finds it. Where the rule book says so, older ones for the same matter are revoked by it unless its paper keeps them. Refused:
    /// another role, what the paper must name and does not, a last day that is past, witnesses that the rule book asks for, a card number or tax id in a text, no scan.
    /// </summary>
    /// <param name="asked">What the paper says, with the facts of its scan.</param>
    /// <param name="place">Puts the scan in its place, before the act is committed.</param>
    /// <param name="act">Who, and when.</param>
    public Task<Result<Authorization>> Record(AuthorizationAsked asked, Func<Task> place, CounterAct act) => transaction.Do<Authorization>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WorkInquiries))
        {
            return StaffRefusals.NotAllowed(act.By, "record an authorization");
        }

        if (await authorizations.Find(asked.Id) is { } earlier)
        {
            return earlier.IsSame(asked) ? earlier : AuthorizationRefusals.OtherContent;
        }

        if (await accounts.Find(asked.Account) is not { } account)
        {
            return AccountRefusals.Unknown("");
        }

        if ((account.WhyNotBegin() ?? WhyNot(asked, act.Today)) is { } no)
        {
            return no;
        }

        var recorded = Authorization.Of(asked, asked.Scan!, act);
        foreach (var older in asked.KeepsOlder || !Holds(rules.Desk.RevokesOlder, act.Today) ? [] : await authorizations.OfAccount(account.Id))
        {
            if (older.On(act.Today) == AuthorizationState.InForce && older.IsSameMatter(recorded))
            {
                older.Revoke(act.Because($"A newer one of {recorded.Representative} for the same matter, signed {DateWords.Iso(recorded.SignedOn)}."));
                authorizations.Touch(older);
                await Record(older, account, "authorizations.revoke", act);
            }
        }

        authorizations.Add(recorded);
        await Record(recorded, account, "authorizations.record", act);
        await place();
        return recorded;
    });

    /// <summary>Notes that one was revoked, as of today. Refused: another role, no reason or one with a card number or tax id, one that is over.</summary>
    public Task<Result<Authorization>> Revoke(AuthorizationId id, AccountId account, CounterAct act) => transaction.Do<Authorization>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WorkInquiries))
        {
            return StaffRefusals.NotAllowed(act.By, "revoke an authorization");
        }

        if (await authorizations.Find(id) is not { } found || found.AccountId != account || await accounts.Find(account) is not { } whose)
        {
            return AuthorizationRefusals.Unknown;
        }

        if (found.On(act.Today) != AuthorizationState.InForce)
        {
            return AuthorizationRefusals.OverAlready;
        }

        if (act.Reason is not { Length: <= AuthorizationRefusals.LongestReason })
        {
            return AuthorizationRefusals.ReasonNeeded;
        }

        if (StaffRefusals.WrongText(act.Reason, "Reason") is { } secret)
        {
            return secret;
        }

        found.Revoke(act);
        authorizations.Touch(found);
        await Record(found, whose, "authorizations.revoke", act);
        return found;
    });

    /// <summary>Why an authorization is not taken; null when it is.</summary>
    public Refusal? WhyNot(AuthorizationAsked asked, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return asked.Representative.Trim().Length is 0 or > AuthorizationRefusals.LongestName ? AuthorizationRefusals.NameNeeded
            : asked.Firm.Length > AuthorizationRefusals.LongestName || asked.Phone.Length > AuthorizationRefusals.LongestPhone || asked.Purpose.Length > AuthorizationRefusals.LongestPurpose ? AuthorizationRefusals.TextTooLong
            : WrongText(asked) is { } secret ? secret
            : asked.TaxTypes.Count == 0 || asked.TaxTypes.Any(t => rules.TaxTypes.All(known => known.Code != t)) ? AuthorizationRefusals.TaxesNeeded
            : asked.From is not { } from || asked.To is not { } to ? AuthorizationRefusals.PeriodsNeeded
            : to < from ? AuthorizationRefusals.PeriodsBackward
            : asked.Powers == Powers.None ? AuthorizationRefusals.PowersNeeded
            : asked.Paper == AuthorizationPaper.Disclosure && asked.Powers != Powers.See ? AuthorizationRefusals.DisclosureOnly
            : asked.SignedOn is not { } signed || signed > today ? AuthorizationRefusals.SignedNeeded
            : asked.EndsOn < today ? AuthorizationRefusals.EndsBackward
            : asked.Kind == RepresentativeKind.Other && !asked.IsWitnessed && Holds(rules.Desk.WitnessNeeded, today) ? AuthorizationRefusals.WitnessNeeded
            : asked.Scan is null ? AuthorizationRefusals.ScanNeeded
            : null;
    }

    /// <summary>What one lets its representative do, in a sentence for the clerk.</summary>
    public string Says(Authorization authorization)
    {
        ArgumentNullException.ThrowIfNull(authorization);
        var missing = authorization.Powers.Missing();
        return $"{authorization.Representative} ({authorization.Kind.Words()}{(authorization.Firm.Length > 0 ? ", " + authorization.Firm : "")}) may {authorization.Powers.Words()}, only for {string.Join(", ", authorization.TaxTypes.Select(t => rules.FindTaxType(t)?.Name ?? t))} from {DateWords.Iso(authorization.From)} to {DateWords.Iso(authorization.To)}"
            + $"{(authorization.Purpose.Length > 0 ? $", for {authorization.Purpose}" : "")}{(missing.Length > 0 ? $"; may not {missing}" : "")}.";
    }

    private static Refusal? WrongText(AuthorizationAsked asked) =>
        StaffRefusals.WrongText(asked.Representative, nameof(asked.Representative)) ?? StaffRefusals.WrongText(asked.Firm, nameof(asked.Firm))
        ?? StaffRefusals.WrongText(asked.Phone, nameof(asked.Phone)) ?? StaffRefusals.WrongText(asked.Purpose, nameof(asked.Purpose));

    private static bool Holds(DatedRows<bool> rows, DateOnly day) => rows.On(day) is { Refusal: null, Value.Value: true };

    private async Task Record(Authorization of, Account account, string what, CounterAct act) =>
        await audit.Record(act, what, account.Number.Digits, account.Number.Digits, $"{of.Representative}, {of.Paper.Words()}: {of.Powers.Words()}; {of.Taxes}; {DateWords.Iso(of.From)} to {DateWords.Iso(of.To)}{(of.RevokeReason is { } why ? $"; revoked: {why}" : "")}");
}
