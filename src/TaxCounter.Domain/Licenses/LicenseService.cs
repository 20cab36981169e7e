using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>
/// Takes licenses through their states, charges what they cost, and writes the letters that tell of it: license, postings and letter are kept together or not at all.
/// </summary>
public sealed class LicenseService(ILicenses licenses, LicenseApplications applications, LicenseOpenings openings, LicenseCases cases, LicenseCharges charges, LicenseClearance clearance, IAccounts accounts, LicenseLetters letters, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>Takes an application under the next number; the same form again gives the same license. Refused: an unknown account, kind, class or location, and a license of the kind that the account has.</summary>
    public Task<Result<License>> Apply(ApplyForLicense asked, CounterAct act) => transaction.Do<License>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (await licenses.Find(asked.Id) is { } earlier)
        {
            return earlier.AccountId == asked.Account ? earlier : LicenseRefusals.OtherContent(earlier.Number);
        }

        if (!act.By.May(Permission.WorkLicenses))
        {
            return StaffRefusals.NotAllowed(act.By, "take an application");
        }

        if (await accounts.Find(asked.Account) is not { } account)
        {
            return LicenseRefusals.UnknownAccount;
        }

        return account.WhyNotBegin() is { } merged ? merged : await applications.Take(asked, account, act);
    });

    /// <summary>Notes which of the things it needs are there, by their ids in the rule book.</summary>
    public Task<Result<License>> NoteRequirements(LicenseNumber number, IReadOnlyCollection<string> there, CounterAct act) => cases.Change(number, act, "licenses.requirements", license =>
        clearance.Rule(license, act.Today) is { Refusal: { } unknown } ? unknown : license.NoteRequirements(clearance.Rule(license, act.Today).Value, there, act));

    /// <summary>Approves the application and charges the fee of its first term.</summary>
    public Task<Result<License>> Approve(LicenseNumber number, CounterAct act) => cases.Change(number, act, "licenses.approve", async license =>
    {
        var rule = clearance.Rule(license, act.Today);
        if (rule.Refusal is { } unknown)
        {
            return unknown;
        }

        if (license.WhyNot(LicenseVerb.Approve, act) is { } notNow)
        {
            return notNow;
        }

        var opening = await openings.Of(license, (await accounts.Find(license.AccountId))!, act.Today);
        if (opening.WhyNotApprove(license, rules, act) is { } alone)
        {
            return alone;
        }

        var term = license.Approve(rule.Value, opening, opening.NeedsSupervisor(rules, act.Today), act);
        return term.Refusal is { } no ? no : await ChargeFee(license, term.Value, act);
    });

    /// <summary>Issues the newest term. Refused while its fee is unpaid or something holds it.</summary>
    public Task<Result<License>> Issue(LicenseNumber number, CounterAct act) => cases.Change(number, act, "licenses.issue", async license =>
        (license.WhyNot(LicenseVerb.Issue, act) ?? await clearance.WhyNotIssue(license, act)) is { } no ? no : license.Issue(act));

    /// <summary>Renews it for the next term and charges the fee. Refused while something holds it, by receipts that are not known, and for another year than comes next: a second press renews nothing more.</summary>
    /// <param name="number">Which.</param>
    /// <param name="year">The year.</param>
    /// <param name="gross">Receipts that its fee goes by.</param>
    /// <param name="act">Who, when.</param>
    /// <param name="shown">The fee that was shown; another one is refused. Null where none was.</param>
    public Task<Result<License>> Renew(LicenseNumber number, int year, Money? gross, CounterAct act, string? shown = null) => cases.Change(number, act, "licenses.renew", async license =>
    {
        if (license.Terms.Newest is { } newest && year != newest.LastDay.Year + 1)
        {
            return license.Terms.Of(year) is null ? LicenseRefusals.NotNext(newest.LastDay.Year + 1) : LicenseRefusals.RenewedAlready(newest.LastDay);
        }

        if ((license.WhyNot(LicenseVerb.Renew, act) ?? await clearance.WhyNotRenew(license, act)) is { } held)
        {
            return held;
        }

        if (IsOther(license, year, gross, shown))
        {
            return LicenseRefusals.OtherFee;
        }

        var rule = clearance.Rule(license, act.Today);
        var term = rule.Refusal is { } unknown ? unknown : license.Renew(rule.Value, gross, act);
        return term.Refusal is { } no ? no : await ChargeFee(license, term.Value, act);
    });

    /// <summary>Enters the receipts of the first days and charges what the first year costs more than was charged.</summary>
    public Task<Result<License>> ReportReceipts(LicenseNumber number, Money gross, CounterAct act, string? shown = null) => cases.Change(number, act, "licenses.receipts", async license =>
    {
        if (IsOther(license, license.OpenedOn.Year, gross, shown))
        {
            return LicenseRefusals.OtherFee;
        }

        var term = license.ReportReceipts(gross, act);
        return term.Refusal is { } no ? no : await ChargeFee(license, term.Value, act);
    });

    /// <summary>The customer withdraws the application; a fee that was charged and not paid is taken back.</summary>
    public Task<Result<License>> Withdraw(LicenseNumber number, CounterAct act) => cases.Change(number, act, "licenses.withdraw", async license =>
    {
        var withdrawn = license.Withdraw(act);
        return withdrawn.Refusal is null && license.Terms.Newest is { } term && await charges.TakeBack(term, act) is { } no ? no : withdrawn;
    });

    /// <summary>Recommends that it be refused.</summary>
    public Task<Result<License>> RecommendRefusal(LicenseNumber number, CounterAct act) => cases.Change(number, act, "licenses.recommend-refusal", license => license.RecommendRefusal(act));

    /// <summary>Recalls the recommendation.</summary>
    public Task<Result<License>> Recall(LicenseNumber number, CounterAct act) => cases.Change(number, act, "licenses.recall", license => license.Recall(act));

    /// <summary>Puts a hold on it.</summary>
    public Task<Result<License>> Hold(LicenseNumber number, CounterAct act) => cases.Change(number, act, "licenses.hold", license => license.Hold(act));

    /// <summary>Lifts the hold.</summary>
    public Task<Result<License>> LiftHold(LicenseNumber number, CounterAct act) => cases.Change(number, act, "licenses.lift-hold", license => license.LiftHold(act));

    /// <summary>Closes it; with the whole business its registrations end on the same day.</summary>
    public Task<Result<License>> Close(LicenseNumber number, DateOnly lastDay, bool wholeBusiness, CounterAct act) => cases.Change(number, act, "licenses.close", async license =>
    {
        var closed = license.Close(lastDay, act);
        if (closed.Refusal is null && wholeBusiness && await accounts.Find(license.AccountId) is { } account)
        {
            account.Close(lastDay);
        }

        return closed;
    });

    /// <summary>Opens a closed one again, and its account where that was closed with it.</summary>
    public Task<Result<License>> Reopen(LicenseNumber number, CounterAct act) => cases.Change(number, act, "licenses.reopen", async license =>
    {
        var closedOn = license.ClosedOn;
        var open = license.Reopen(act);
        if (open.Refusal is null && closedOn is { } day && await accounts.Find(license.AccountId) is { } account)
        {
            account.Reopen(day);
        }

        return open;
    });

    /// <summary>Notes that its last term ended without a renewal.</summary>
    public Task<Result<License>> Expire(LicenseNumber number, CounterAct act) => cases.Change(number, act, "licenses.expire", license => license.Expire(act));

    /// <summary>Requests that it be revoked.</summary>
    public Task<Result<License>> RequestRevocation(LicenseNumber number, CounterAct act) => cases.Change(number, act, "licenses.request-revocation", license => license.RequestRevocation(act));

    /// <summary>A supervisor decides on a refusal, a revocation or a reinstatement; of a refusal and a revocation a letter is written.</summary>
    public Task<Result<License>> Decide(LicenseNumber number, LicenseVerb verb, int revision, CounterAct act)
    {
        act = act.Using(Permission.DecideLicense);
        var (what, letter) = verb switch
        {
            LicenseVerb.Refuse => ("licenses.refuse", LicenseLetterKinds.Refused),
            LicenseVerb.Revoke => ("licenses.revoke", LicenseLetterKinds.Revoked),
            LicenseVerb.Return => ("licenses.return", null),
            LicenseVerb.DenyRevocation => ("licenses.deny-revocation", null),
            _ => ("licenses.reinstate", (LetterKind?)null),
        };
        return cases.Change(number, act, what, license => license.Decide(verb, revision, act), letter is null ? null : (license, account) => letters.Decide(letter, license, account, act));
    }

    /// <summary>Whether the fee is another one than was shown.</summary>
    private bool IsOther(License license, int year, Money? gross, string? shown) => shown is not null && license.Basis(year, gross).Fee(rules, year) is var fee && (fee.Refusal is not null || fee.Value.Result != shown);

    /// <summary>Charges the part of a term's fee that is not charged yet.</summary>
    private async Task<Result<Done>> ChargeFee(License license, LicenseTerm term, CounterAct act)
    {
        if (term.Class.Length == 0)
        {
            return Done.It;
        }

        var fee = license.Basis(term.Year, term.Gross).Amount(rules, term.Year);
        if (fee.Refusal is { } unknown)
        {
            return unknown;
        }

        var rest = fee.Value - term.Fee;
        if (!rest.IsPositive || await accounts.Find(license.AccountId) is not { } account)
        {
            return Done.It;
        }

        var charged = await charges.Charge(license, account, term, rest, act);
        if (charged.Refusal is { } no)
        {
            return no;
        }

        term.Charge(rest, charged.Value);
        return Done.It;
    }
}
