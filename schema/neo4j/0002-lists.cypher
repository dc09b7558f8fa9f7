// Lists are walked in the order of the label, kind by kind. Their order by id is that of the constraint on ids.
CREATE INDEX person_sort_key IF NOT EXISTS FOR (s:PersonState) ON (s.sortKey);
CREATE INDEX position_sort_key IF NOT EXISTS FOR (s:PositionState) ON (s.sortKey);
CREATE INDEX team_unit_sort_key IF NOT EXISTS FOR (s:TeamUnitState) ON (s.sortKey);
CREATE INDEX account_sort_key IF NOT EXISTS FOR (s:AccountState) ON (s.sortKey);
CREATE INDEX partner_sort_key IF NOT EXISTS FOR (s:PartnerState) ON (s.sortKey);
CREATE INDEX territory_sort_key IF NOT EXISTS FOR (s:TerritoryState) ON (s.sortKey);
CREATE INDEX vertical_sort_key IF NOT EXISTS FOR (s:VerticalState) ON (s.sortKey);
CREATE INDEX segment_sort_key IF NOT EXISTS FOR (s:SegmentState) ON (s.sortKey);
CREATE INDEX solution_area_sort_key IF NOT EXISTS FOR (s:SolutionAreaState) ON (s.sortKey);
CREATE INDEX product_sort_key IF NOT EXISTS FOR (s:ProductState) ON (s.sortKey);
CREATE INDEX decision_sort_key IF NOT EXISTS FOR (s:DecisionState) ON (s.sortKey);
CREATE INDEX handoff_rule_sort_key IF NOT EXISTS FOR (s:HandoffRuleState) ON (s.sortKey);
CREATE INDEX forum_sort_key IF NOT EXISTS FOR (s:ForumState) ON (s.sortKey);
CREATE INDEX working_calendar_sort_key IF NOT EXISTS FOR (s:WorkingCalendarState) ON (s.sortKey);

// Persons are sought by their e-mail addresses.
CREATE INDEX person_email_key IF NOT EXISTS FOR (s:PersonState) ON (s.emailKey);
