namespace Zavmo.Learning.Roles.Parsing;

/// <summary>The labels of each section that is made of labelled items.</summary>
internal static class SectionSpecs
{
    private static readonly Dictionary<SectionKind, SectionSpec> All = Build();

    private static readonly HashSet<string> Labels =
        All.Values.SelectMany(spec => spec.Labels.Keys).ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, SectionKind> Beginnings = new(StringComparer.Ordinal)
    {
        ["metric"] = SectionKind.Metrics, ["kpi"] = SectionKind.Metrics, ["trait"] = SectionKind.Traits,
        ["motivator"] = SectionKind.Motivators, ["type"] = SectionKind.Decisions, ["decisiontype"] = SectionKind.Decisions,
        ["id"] = SectionKind.Tools, ["tool"] = SectionKind.Tools, ["category"] = SectionKind.FoundationSkills,
        ["skill"] = SectionKind.TechnicalCompetencies, ["competency"] = SectionKind.TechnicalCompetencies,
        ["area"] = SectionKind.IndustryKnowledge, ["reg"] = SectionKind.Regulations, ["regulation"] = SectionKind.Regulations,
        ["cert"] = SectionKind.Certifications, ["certification"] = SectionKind.Certifications,
        ["path"] = SectionKind.EntryPaths, ["pathway"] = SectionKind.Progression,
        ["reportsto"] = SectionKind.Reporting,
    };

    /// <summary>The labels of a section, or null for a section of text or of plain bullets.</summary>
    public static SectionSpec? Of(SectionKind kind) => All.GetValueOrDefault(kind);

    /// <summary>Whether any section knows the label.</summary>
    public static bool IsLabel(string key) => Labels.Contains(key) || Beginnings.ContainsKey(key);

    /// <summary>The section that a label begins where its heading is missing, or null.</summary>
    public static SectionKind? Begun(string key) => Beginnings.TryGetValue(key, out var kind) ? kind : null;

    private static Dictionary<SectionKind, SectionSpec> Build()
    {
        const string Description = "Description=desc,description,details,detail,definition,about,summary,explanation;";
        const string Level = "Level=level,proficiency,requiredlevel,proficiencylevel,levelrequired;";
        const string Usage = "Usage=usage,use,used,usedfor,application,purpose,use case,context;";
        const string Time = "Time=time,timeframe,timescale,timeline,duration,typicaltime;";
        var metric = Spec("Name=metric,kpi,measure,name,metricname;" + Description + "Target=target,goal,targets;Frequency=freq,frequency,reviewed,reviewfrequency,measured;Example=example,examples,eg,exampleperformance;Evidence=evidence,indicators,evidencedby");
        var trait = Spec("Name=trait,name;Description=manifestation,manifestations,desc,description,manifests,behaviour,details;Benefit=benefit,benefits,why,whyitmatters,importance");
        var tool = Spec("Id=id,icon,emoji;Name=tool,name,toolname;" + Level + Usage + "Benefit=benefit,benefits,advantage,value;Description=desc,description");
        var emerging = Spec("Name=skill,name,skillname;Why=why,whyitmatters,rationale,importance,reason,desc,description;Horizon=horizon,timeframe,when,timescale,timeline;Concepts=concepts,concept,keyconcepts,topics;Preparation=prepare,preparation,preparationsteps,howtoprepare,prep,steps,preparing;QuickWin=quickwin,quickwins,quickstart");
        var technical = Spec("Name=skill,competency,competence,name;" + Description + Level + "Usage=usage,use,usedfor");
        var regulation = Spec("Name=reg,regulation,policy,law,name,act,standard;" + Usage + Description + Level);
        var path = Spec("Name=path,pathway,title,role,route,name,entrypath,nextrole,from,to,position;" + Time + Description);
        return new Dictionary<SectionKind, SectionSpec>
        {
            [SectionKind.Reporting] = Spec("ReportsTo=reportsto,reportingto,linemanager,manager;DirectReports=directreports,directreport,manages;Matrix=matrixrelationships,matrixrelationship,matrix,matrixtitles,matrixreports,alsoknownas,relatedroles,similarroles,relatedtitles", Field.Other, false),
            [SectionKind.Stakeholders] = Spec("Internal=internal,internalstakeholders;External=external,externalstakeholders", Field.Internal, false),
            [SectionKind.Metrics] = metric, [SectionKind.QuantitativeMetrics] = metric, [SectionKind.QualitativeMetrics] = metric,
            [SectionKind.Traits] = trait, [SectionKind.PrimaryTraits] = trait, [SectionKind.SupportingTraits] = trait,
            [SectionKind.Motivators] = Spec("Name=motivator,name,driver;Description=daily,desc,description,dailymanifestation,daytoday,details"),
            [SectionKind.Responsibilities] = Spec("Name=level,experiencelevel,rolelevel;Items=responsibilities,responsibility,duties,keyresponsibilities;Supervision=supervision,supervisionlevel,supervised;Decision=decision,decisions,decisionmaking,decisionauthority;Success=success,successlookslike,successcriteria,successmeasures,successindicators", Field.Items, false),
            [SectionKind.Decisions] = Spec("Name=type,decision,decisiontype,area;Other=entry,mid,senior,junior,lead,principal,manager,director,entrylevel,midlevel,seniorlevel") with { OpenLabels = true },
            [SectionKind.Tools] = tool, [SectionKind.AiTools] = tool, [SectionKind.DigitalTools] = tool,
            [SectionKind.FoundationSkills] = Spec("Name=category,group;Items=skills,skill,competencies,competency;" + Description + Level, Field.Items, false),
            [SectionKind.TechnicalCompetencies] = technical,
            [SectionKind.IndustryKnowledge] = Spec("Name=area,knowledgearea,topic,knowledge,domain,name;" + Description + Level + "Usage=usage,use"),
            [SectionKind.Regulations] = regulation,
            [SectionKind.EmergingSkills] = emerging, [SectionKind.AdvancingSkills] = emerging,
            [SectionKind.Education] = Spec("Name=level,type;Requirement=req,requirement,requirements,qualification,qualifications,degree;Alternatives=alts,alternatives,alternative,alt,equivalent,equivalents,orequivalent"),
            [SectionKind.Certifications] = Spec("Name=cert,certification,certificate,name,licence,license;Provider=prod,product,provider,issuer,producer,awardingbody,vendor,body,issuedby;" + Usage + Description),
            [SectionKind.EntryPaths] = path, [SectionKind.Progression] = path, [SectionKind.LongTermRoles] = path,
        };
    }

    private static SectionSpec Spec(string table, Field bulletField = Field.Description, bool plainItems = true)
    {
        var labels = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var row in table.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var (field, names) = (row.Split('=')[0], row.Split('=')[1]);
            foreach (var name in names.Split(','))
            {
                labels.TryAdd(Words.Key(name), Enum.Parse<Field>(field));
            }
        }

        return new SectionSpec(labels) { BulletField = bulletField, PlainItems = plainItems };
    }
}
